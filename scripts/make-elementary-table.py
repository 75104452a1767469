#!/usr/bin/env python3
"""Makes the reference values of the elementary functions' tests with mpmath (pip install mpmath).

    python3 scripts/make-elementary-table.py > Tests/KernelTests/ElementaryTable.swift

Each value is the exact value of the function at the given double, computed with 60 digits (400 where
cancellation needs them) and rounded once to the nearest double. Doubles are written as bit patterns.
"""

import math
import random
import struct

from mpmath import erfc, exp, expm1, gammainc, log, log1p, mp, mpf, sqrt

mp.dps = 60
random.seed(20250101)


def bits(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


def nearest(value):
    """The double nearest to an mpf, subnormals included, rounded once."""
    if value == 0:
        return 0.0
    sign, man, exponent, size = value._mpf_
    low = max(exponent + size - 53, -1074)
    shift = low - exponent
    if shift > 0:
        quotient, rest = divmod(man, 1 << shift)
        half = 1 << (shift - 1)
        if rest > half or (rest == half and quotient & 1):
            quotient += 1
    else:
        quotient = man << -shift
    try:
        result = math.ldexp(quotient, low)
    except OverflowError:
        result = math.inf
    return -result if sign else result


def around(points, count, low, high):
    return points + [random.uniform(low, high) for _ in range(count)]


def logarithmic(count, low, high):
    return [10 ** random.uniform(low, high) for _ in range(count)]


def table(name, rows):
    print(f"  static let {name}: [(UInt64, UInt64)] = [")
    for x, value in rows:
        print(f"    (0x{bits(x):016X}, 0x{bits(nearest(value)):016X}),")
    print("  ]")


def main():
    tiny = [5e-324, 1e-320, 2.2250738585072009e-308, 2.2250738585072014e-308, 1e-300]
    print("// Made by scripts/make-elementary-table.py; do not edit.")
    print()
    print("/// Exact values, as bit patterns: (argument, function's value).")
    print("enum ElementaryTable {")
    xs = tiny + [0.5, 0.7071067811865475, 0.7071067811865476, 1.4142135623730951, 2.0, 10.0]
    xs += [1 - 2**-53, 1 + 2**-52, 0.999, 1.001, 1.7976931348623157e308]
    xs += logarithmic(60, -307, 308) + [random.uniform(0.4, 2.5) for _ in range(80)]
    table("log", [(x, log(mpf(x))) for x in xs])

    xs = around([1e-300, -1e-300, 1e-17, -1e-17, 709.7, 709.782712893384, -708.4, -740.0, -745.1], 60, -745, 709)
    xs += [random.uniform(-1, 1) for _ in range(60)] + [random.uniform(-20, 20) for _ in range(40)]
    table("exp", [(x, exp(mpf(x))) for x in xs])

    xs = [5e-324, -5e-324, 1e-17, -1e-17, -0.5, -0.9999999999999999, 1.0, 1e15, 1e16, 1.7e308]
    xs += logarithmic(50, -20, 20) + [-x for x in logarithmic(30, -20, -0.01)]
    xs += [random.uniform(-0.5, 1) for _ in range(40)]
    mp.dps = 400
    table("log1p", [(x, log1p(mpf(x))) for x in xs])

    xs = [5e-324, -5e-324, 1e-17, -1e-17, 0.34, 0.35, -0.34, -0.35, 709.7, -36.0, -37.5, 39.5]
    xs += logarithmic(40, -20, 2.8) + [-x for x in logarithmic(40, -20, 1.5)]
    xs += [random.uniform(-2, 2) for _ in range(60)]
    table("expm1", [(x, expm1(mpf(x))) for x in xs])
    mp.dps = 60

    def cdf(x):
        return erfc(-mpf(x) / sqrt(mpf(2))) / 2

    xs = [-38.4, -37.5, -37.0, -30.0, -0.66, -0.67, 0.66, 0.67, 5.6, 5.7, 8.2, 1e-300, -1e-17]
    xs += [random.uniform(-37, -5) for _ in range(40)] + [random.uniform(-6, 8) for _ in range(100)]
    table("normalCDF", [(x, cdf(x)) for x in xs])

    def quantile(p):
        p = mpf(p)
        mirror = p > 0.5
        q = 1 - p if mirror else p
        x = -sqrt(-2 * log(q)) if q < 0.1 else (q - 0.5) * mpf("2.5")
        for _ in range(200):
            density = exp(-x * x / 2) / sqrt(2 * mp.pi)
            error = (erfc(-x / sqrt(mpf(2))) / 2 - q) / density
            step = error / (1 + x * error / 2)
            x -= step
            if abs(step) < mpf(10) ** -45 * (abs(x) + mpf(10) ** -30):
                break
        return -x if mirror else x

    ps = tiny[3:] + [1e-12, 0.075, 0.0749, 0.4999999999, 0.925, 0.9251, 1 - 2**-53, 1 - 2**-30]
    ps += logarithmic(40, -300, -1) + [random.random() for _ in range(100)]
    table("normalQuantile", [(p, quantile(p)) for p in ps])

    print("  /// (shape, x, probability that the variable is at most x)")
    print("  static let gammaCDF: [(UInt64, UInt64, UInt64)] = [")
    for shape in [0.01, 0.1, 0.5, 1.0, 1.5, 2.0, 4.0, 7.3, 20.0, 100.0, 1234.5, 10000.0]:
        spread = shape**0.5
        xs = [shape * 0.01, shape * 0.3, shape, shape + 1, shape + spread, shape + 3 * spread]
        xs += [max(shape - 3 * spread, shape * 0.7), 1.0, 30.0]
        for x in xs:
            value = gammainc(mpf(shape), 0, mpf(x), regularized=True)
            if value < mpf(10) ** -290:
                continue
            print(f"    (0x{bits(shape):016X}, 0x{bits(x):016X}, 0x{bits(nearest(value)):016X}),")
    print("  ]")
    print("}")


main()
