/// Swedish public holidays, computed for any year.
///
/// Source: lagen (1989:253) om allmänna helgdagar for the holidays; midsommarafton, julafton and
/// nyårsafton are no vardagar either (H-75).
public enum Helgdag {
  /// Easter Sunday of a year, by the Gregorian computus (Meeus, Jones and Butcher's form).
  public static func paskdag(ar: Int) -> Datum {
    let a = ar % 19
    let b = ar / 100
    let c = ar % 100
    let d = b / 4
    let e = b % 4
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let i = c / 4
    let k = c % 4
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let manad = (h + l - 7 * m + 114) / 31
    let dag = (h + l - 7 * m + 114) % 31 + 1
    return Datum(giltigtAr: ar, manad: manad, dag: dag)
  }

  /// The day's name where it is a holiday or one of the three eves that count as one.
  public static func namn(_ datum: Datum) -> String? {
    let (ar, manad, dag) = datum.delar
    switch (manad, dag) {
    case (1, 1): return "nyårsdagen"
    case (1, 6): return "trettondedag jul"
    case (5, 1): return "första maj"
    case (6, 6): return "nationaldagen"
    case (12, 24): return "julafton"
    case (12, 25): return "juldagen"
    case (12, 26): return "annandag jul"
    case (12, 31): return "nyårsafton"
    default: break
    }
    if manad == 6, (19...26).contains(dag) {
      if datum.veckodag == 4, dag <= 25 { return "midsommarafton" }
      if datum.veckodag == 5, dag >= 20 { return "midsommardagen" }
    }
    if datum.veckodag == 5, (manad == 10 && dag == 31) || (manad == 11 && dag <= 6) {
      return "alla helgons dag"
    }
    switch datum.dagnummer - paskdag(ar: ar).dagnummer {
    case -2: return "långfredagen"
    case 0: return "påskdagen"
    case 1: return "annandag påsk"
    case 39: return "Kristi himmelsfärdsdag"
    case 49: return "pingstdagen"
    default: return nil
    }
  }

  /// Monday to Friday and no holiday (H-75).
  public static func arVardag(_ datum: Datum) -> Bool {
    datum.veckodag < 5 && namn(datum) == nil
  }
}
