#!/usr/bin/env python3
"""Makes the reference values of the tests of statistics (pip install mpmath numpy scipy statsmodels).

    python3 Tests/ExperimentsTests/Statistik/reference.py > Tests/ExperimentsTests/Statistik/StatistikTable.swift

t and beta: mpmath with 40 digits. Dunnett's critical points: SciPy's adaptive quadrature and root
finder. Tests, correlations, quantiles, BCa and Holm: SciPy, NumPy and statsmodels. What no library
has (KN, MCB, MSER-5) is written here once more, from the papers, without regard to the Swift code.
Draws are the package's keyed random numbers, computed anew below. Takes about four minutes.
"""

import numpy as np
from mpmath import betainc, mp, mpf
from scipy import integrate, optimize, special, stats
from scipy.stats import _resampling
from statsmodels.stats.multitest import multipletests

mp.dps = 40
MASK = (1 << 64) - 1


def mix(x):
    x ^= x >> 27
    x = x * 0x3C79AC492BA7B653 & MASK
    x ^= x >> 33
    x = x * 0x1C69B3F74AC4AE35 & MASK
    return x ^ (x >> 27)


def bits(seed, a, b, c, d):
    state = mix((seed + 0x9E3779B97F4A7C15) & MASK)
    for word, odd in (
        (a, 0x6A09E667F3BCC909), (b, 0xBB67AE8584CAA73B),
        (c, 0x3C6EF372FE94F82B), (d, 0xA54FF53A5F1D36F1),
    ):
        state = mix(((state ^ word) + odd) & MASK)
    return state


def normal(seed, system, replication):
    cell = (bits(seed, system, replication, 0, 0) >> 11) + 0.5
    return float(special.ndtri(min(cell * 2.0**-53, 1 - 2.0**-53)))


def t_tail(t, df):
    t, df = mpf(t), mpf(df)
    return betainc(df / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2


def t_cdf(t, df):
    return t_tail(t, df) if t < 0 else 1 - t_tail(t, df)


def t_quantile(p, df):
    """Of the double p, exactly: the secant rule from SciPy's value, in the tail where p lies."""
    p = mpf(p)
    tail = min(p, 1 - p)
    at = mpf(float(-stats.t.ppf(float(tail), float(df))))
    before, at = at * (1 + mpf(10) ** -7), at
    value_before, value = (mp.log(t_tail(t, df) / tail) for t in (before, at))
    while abs(at - before) > at * mpf(10) ** -22:
        at, before = at - value * (at - before) / (value - value_before), at
        value_before, value = value, mp.log(t_tail(at, df) / tail)
    return -at if p < mpf(1) / 2 else at


def dunnett_cdf(d, k, df):
    def given(s):
        return integrate.quad(
            lambda z: stats.norm.pdf(z) * special.ndtr(np.sqrt(2) * d * s + z) ** k, -9, 9,
            epsabs=1e-13, epsrel=1e-12, limit=200)[0]
    if np.isinf(df):
        return given(1)
    high = np.sqrt(stats.chi2.isf(1e-15, df) / df)
    low = np.sqrt(stats.chi2.ppf(1e-15, df) / df)
    return integrate.quad(
        lambda s: 2 * df * s * stats.chi2.pdf(df * s * s, df) * given(s), low, high,
        epsabs=1e-11, epsrel=1e-11, limit=200)[0]


def dunnett(p, k, df):
    return optimize.brentq(lambda d: dunnett_cdf(d, k, df) - p, 1, 200, xtol=1e-11)


def number(x):
    x = float(x)
    return ".infinity" if np.isinf(x) else repr(x)


def rows(name, kind, values):
    print(f"  static let {name}: [{kind}] = [")
    for row in values:
        if isinstance(row, tuple):
            print("    (" + ", ".join(v if isinstance(v, str) else number(v) for v in row) + "),")
        else:
            print(f"    {number(row)},")
    print("  ]")
    print()


def array(values):
    return "[" + ", ".join(number(v) for v in values) + "]"


print("// Made by reference.py, beside this file; do not edit. Long, since it is a table.\n")
print("/// Reference values: see the script.")
print("enum StatistikTable {")

print("  /// Degrees of freedom, probability, quantile.")
rows("tQuantiles", "(Double, Double, Double)", [
    (df, p, t_quantile(p, df))
    for df in (1, 1.5, 2, 3, 4.25, 9, 19, 30, 99, 1000, 1e6, 1e10)
    for p in (1e-80, 1e-12, 0.001, 0.025, 0.2499, 0.2501, 0.4, 0.49999, 0.75, 0.95, 0.975, 0.9995)])
print("  /// Degrees of freedom, t, probability.")
rows("tProbabilities", "(Double, Double, Double)", [
    (df, t, t_cdf(t, df))
    for df in (1, 2.5, 7, 29, 400, 1e7) for t in (-30, -3.5, -1, -0.01, 0.3, 1.7, 2.5)])
print("  /// a, b, x, I_x(a, b).")
rows("betas", "(Double, Double, Double, Double)", [
    (a, b, x, betainc(mpf(a), mpf(b), 0, mpf(x), regularized=True))
    for a, b in ((0.5, 0.5), (2, 3), (0.1, 40), (35.5, 80.25), (1000, 1500))
    for x in (0.001, 0.3, 0.4, 0.9)])
print("  /// Joint confidence, comparisons, degrees of freedom, critical point.")
rows("dunnett", "(Double, Double, Double, Double)", [
    (p, k, df, dunnett(p, k, df))
    for p, k, df in (
        (0.95, 1, 5), (0.95, 2, 5), (0.95, 9, 5), (0.9, 4, 2), (0.99, 3, 1), (0.95, 4, 36),
        (0.95, 9, 60), (0.99, 9, 60), (0.95, 20, 400), (0.95, 50, 12), (0.95, 4, np.inf),
        (0.999, 2, 10.5))])

A = [round(12 + 3 * normal(11, 0, j), 3) for j in range(14)]
B = [round(0.6 * a + 4 + normal(11, 1, j), 3) for j, a in enumerate(A)]
C = [round(15 + 4 * normal(11, 2, j), 3) for j in range(14)]
rows("a", "Double", A)
rows("b", "Double", B)
rows("c", "Double", C)
test = stats.ttest_rel(A, B)
ends = test.confidence_interval(0.95)
mean_ends = stats.t.interval(0.9, 13, np.mean(A), stats.sem(A))
print("  /// Of a: mean, variance, ends of the 90 % interval, quantiles at 0, 0.1, 0.5, 0.9, 1.")
rows("sample", "Double", [
    np.mean(A), np.var(A, ddof=1), *mean_ends, *np.quantile(A, [0, 0.1, 0.5, 0.9, 1])])
print("  /// Of a − b: mean, ends of the 95 % interval, correlation, variance ratio, p.")
rows("paired", "Double", [
    np.mean(np.subtract(A, B)), *ends, stats.pearsonr(A, B)[0],
    (np.var(A, ddof=1) + np.var(B, ddof=1)) / np.var(np.subtract(A, B), ddof=1), test.pvalue])

P = [0.012, 0.04, 0.0005, 0.3, 0.04, 0.9, 0.0101]
print("  /// p-values and, adjusted by Holm's rule, the same.")
rows("holm", "(Double, Double)", list(zip(P, multipletests(P, method="holm")[1])))

# BCa, with the package's own resamples.
SEED, COUNT, PURPOSE = 2024, 2000, 1
indices = np.array([
    [bits(SEED, PURPOSE, b, i, 0) * len(A) >> 64 for i in range(len(A))] for b in range(COUNT)])


def bca(data, statistic, confidence):
    replicates = statistic(*[np.asarray(d)[indices] for d in data], axis=-1)
    tail = (1 - confidence) / 2
    low, high, acceleration = _resampling._bca_interval(
        [np.asarray(d) for d in data] if len(data) == 1 else [np.arange(len(A))],
        statistic if len(data) == 1 else
        lambda rows, axis: statistic(*[np.asarray(d)[rows.astype(int)] for d in data], axis=axis),
        -1, tail, replicates, None, np)
    estimate = statistic(*[np.asarray(d) for d in data], axis=-1)
    below = (np.sum(replicates < estimate) + np.sum(replicates <= estimate)) / (2 * COUNT)
    return (estimate, *np.quantile(replicates, [low, high]), special.ndtri(below), acceleration)


print("  /// BCa of a, seed 2024, 2,000 resamples: estimate, ends, bias, acceleration; the mean at")
print("  /// 95 %, the median at 95 %, p90 at 90 %, then the ratio of the sums of a and b at 95 %.")
rows("bca", "Double", [v for row in (
    bca([A], np.mean, 0.95), bca([A], np.median, 0.95),
    bca([A], lambda x, axis: np.quantile(x, 0.9, axis=axis), 0.9),
    bca([A, B], lambda x, y, axis: np.sum(x, axis=axis) / np.sum(y, axis=axis), 0.95)) for v in row])


def mcb(systems):
    x = np.array(systems)
    k, n = x.shape
    m = x.mean(axis=1)
    df = k * (n - 1)
    variance = 2 * np.sum((x - m[:, None]) ** 2) / df
    w = dunnett(0.95, k - 1, df) * np.sqrt(variance / n)
    result = []
    for i in range(k):
        gap = m[i] - max(np.delete(m, i))
        result.append((gap, -max(0, -(gap - w)), max(0, gap + w)))
    return result


def mcb_paired(systems):
    """Edwards and Hsu's intervals, each pair by SciPy's paired t at 1 - alpha/(k - 1)."""
    k = len(systems)
    others = [[j for j in range(k) if j != i] for i in range(k)]
    pair = {
        (i, j): stats.ttest_rel(systems[i], systems[j]).confidence_interval(1 - 0.05 / (k - 1))
        for i in range(k) for j in others[i]}
    upper = [min(pair[i, j].high for j in others[i]) for i in range(k)]
    maybe = {i for i in range(k) if upper[i] >= 0}
    return [
        (np.mean(systems[i]) - max(np.mean(systems[j]) for j in others[i]),
         min([0, *(pair[i, j].low for j in maybe - {i})]), max(0, upper[i]))
        for i in range(k)]


print("  /// MCB of a, b, c, larger better, 95 %: gap and ends; independent, then common draws.")
rows("mcb", "(Double, Double, Double)", mcb([A, B, C]) + mcb_paired([A, B, C]))
print("  /// With common draws, of a, b, c and three that lie near c: only the ends of pairs differ.")
D, E, F = (
    [round(c + shift + spread * normal(11, 3 + i, j), 3) for j, c in enumerate(C)]
    for i, (shift, spread) in enumerate([(0.4, 1), (-0.2, 0.1), (0, 3)]))
rows("d", "Double", D)
rows("e", "Double", E)
rows("f", "Double", F)
rows("mcbSix", "(Double, Double, Double)", mcb_paired([A, B, C, D, E, F]))


def kim_nelson(seed, means, n0, alpha, delta):
    """The replications at which systems fell out, by system; 0 for the one selected."""
    k = len(means)
    x = [[m + normal(seed, i, j) for j in range(3000)] for i, m in enumerate(means)]
    eta = ((2 * alpha / (k - 1)) ** (-2 / (n0 - 1)) - 1) / 2
    h2 = 2 * eta * (n0 - 1)
    s2 = [[np.var(np.subtract(x[i][:n0], x[l][:n0]), ddof=1) for l in range(k)] for i in range(k)]
    left, r, fell = set(range(k)), n0, [0] * k
    while True:
        average = {i: np.mean(x[i][:r]) for i in left}
        out = {
            i for i in left if any(
                average[i] < average[l]
                - max(0, delta / (2 * r) * (h2 * s2[i][l] / delta**2 - r)) for l in left - {i})}
        for i in out:
            fell[i] = r
        left -= out
        if len(left) == 1:
            return (eta, h2, array(fell))
        r += 1


print("  /// KN with n₀ = 10, α = 0.05, δ = 0.5, larger better, by seed 1, 2, …: η, h², when each fell.")
rows("kimNelson", "(Double, Double, [Double])", [
    kim_nelson(seed, [0, 0.1, 0.2, 0.3, 0.8], 10, 0.05, 0.5) for seed in range(1, 7)])

S = [round(normal(5, 0, j) + 6 * 0.93**j, 3) for j in range(153)]
Z = np.mean(np.reshape(S[:150], (30, 5)), axis=1)
mser = [np.sum((Z[d:] - np.mean(Z[d:])) ** 2) / (30 - d) ** 2 for d in range(26)]
rows("series", "Double", S)
print("  /// MSER-5 of the series by number of batches left out.")
rows("mser", "Double", mser)
print("}")
