import Domain

/// Needs that wait for a handläggare in an enhet, the longest waiting first.
///
/// No fact says that a wait begins. It does where a need is classified as the enhet's own and no
/// ärende is opened in the same handler; it ends with the ärende or the need.
struct Vantelista: Sendable {
  private var rad: ContiguousArray<(behov: BehovID, sedan: Int64)> = []
  private var huvud = 0
  /// Who waits still; the row is cleared when its head is looked at.
  private var vantar: Set<BehovID> = []

  var antal: Int { vantar.count }

  /// Since when the first has waited, in seconds of office time.
  var forst: Int64? {
    var i = huvud
    while i < rad.count {
      if vantar.contains(rad[i].behov) { return rad[i].sedan }
      i += 1
    }
    return nil
  }

  mutating func lagg(_ behov: BehovID, sedan: Int64) {
    guard vantar.insert(behov).inserted else { return }
    rad.append((behov, sedan))
  }

  mutating func tag(_ behov: BehovID) {
    guard !vantar.isEmpty, vantar.remove(behov) != nil else { return }
    stada()
  }

  /// Takes away all that have waited since before a time.
  mutating func tom(fore: Int64) {
    while huvud < rad.count, rad[huvud].sedan < fore {
      vantar.remove(rad[huvud].behov)
      huvud += 1
    }
    stada()
  }

  private mutating func stada() {
    while huvud < rad.count, !vantar.contains(rad[huvud].behov) { huvud += 1 }
    if huvud > 256, huvud * 2 > rad.count {
      rad.removeFirst(huvud)
      huvud = 0
    }
  }
}
