import Kernel

/// The replication by which programs are told apart: the first of the first arm.
///
/// A version's number does not change with every change of the model. So whoever adds to a results
/// file runs this replication too, whether or not it is there or belongs to the slice, and adds
/// nothing unless it comes out as it did for those who added before.
enum ControlReplication {
  static let task = ReplicationRunner.Task(arm: 0, number: 0)

  /// What it came to, in few words: the digest of the run, and that of its key figures, since what is
  /// counted may change while what happens does not.
  static func outcome(_ replication: Replication) -> String {
    var (figures, hasher) = (Digest.zero, FieldHasher())
    for value in replication.figures {
      hasher.combine(value.isNaN ? UInt64.max : value.bitPattern)
    }
    figures.add(record: hasher)
    return "\(replication.digest) \(figures)"
  }
}
