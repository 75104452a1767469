import Kernel

extension Kalender {
  /// `2026-01-31 14:05:09`, local civil time.
  public static func text(_ moment: Moment) -> String {
    let dag = datum(moment)
    let s = Int(moment.ticks - self.moment(dag).ticks)
    return "\(dag.text) \(fyll(s / 3600, 2)):\(fyll(s / 60 % 60, 2)):\(fyll(s % 60, 2))"
  }
}
