/// One list of words for each process of a run, by rank.
package typealias Batches = ContiguousArray<ContiguousArray<UInt64>>

/// What joins the processes of a run: after every window each hands the others a batch of words
/// and all agree on when the next event is due.
///
/// An exchange commits whole or not at all. A link belongs to one process and is used by one
/// thread at a time; its calls block.
package protocol ProcessLink: ~Copyable, Sendable {
  /// This process's number, from 0; rank 0 writes the results.
  var rank: Int { get }
  /// How many processes there are.
  var size: Int { get }
  /// Nanoseconds spent waiting for other processes so far.
  var blockedNanoseconds: UInt64 { get }

  /// Ends a window.
  ///
  /// - Parameters:
  ///   - mine: the earliest time that this process knows of, its own next event or anything that it
  ///     sends; `UInt64.max` where it knows of none; 0 asks everybody to stop.
  ///   - out: what goes to each rank; emptied. What goes to the own rank comes straight back.
  ///   - into: what came from each rank, replaced.
  ///   - meanwhile: what is done while the others' batches are not here.
  /// - Returns: the earliest of all `mine`.
  /// - Throws: a `LinkFailure` after which the run cannot go on.
  mutating func exchange<M: Meantime & ~Copyable>(
    mine: UInt64, out: inout Batches, into: inout Batches, meanwhile: inout M
  ) throws(LinkFailure) -> UInt64

  /// Ends the run: the last exchange. Rank 0 has what came from each of the others; what went to
  /// them need not arrive.
  mutating func finish(out: inout Batches, into: inout Batches) throws(LinkFailure)
}

/// Work that can wait, and is done while a process waits for the others.
package protocol Meantime: ~Copyable {
  /// Does a part of it, of some ten microseconds; returns false where nothing is left to do.
  mutating func step() -> Bool
}

/// Nothing to do meanwhile.
package struct NoMeantime: Meantime {
  package init() {}
  package mutating func step() -> Bool { false }
}

extension ProcessLink where Self: ~Copyable {
  /// Ends a window, with nothing to do while the others' batches are not here.
  package mutating func exchange(mine: UInt64, out: inout Batches, into: inout Batches)
    throws(LinkFailure) -> UInt64
  {
    var nothing = NoMeantime()
    return try exchange(mine: mine, out: &out, into: &into, meanwhile: &nothing)
  }

  package mutating func finish(out: inout Batches, into: inout Batches) throws(LinkFailure) {
    _ = try exchange(mine: .max, out: &out, into: &into)
  }
}

/// Why a run in several processes could not go on.
package enum LinkFailure: Error, Hashable, Sendable {
  /// A worker died too often at the same window, from 0.
  case workerLost(rank: Int, window: Int, deaths: Int, last: WorkerEnd)
  /// A worker could not be started.
  case cannotStart(rank: Int, errno: Int32)
  /// Two processes are not of one build or do not run one world.
  case different(rank: Int, what: String)
  /// What a peer sent is no frame of this protocol, or it was damaged on the way.
  case garbage(rank: Int)
  /// The process that leads the run is gone.
  case leaderGone
  /// A worker must be replayed, but its inbound frames could not be kept in the directory for
  /// temporary files.
  case noReplay(rank: Int, last: WorkerEnd, errno: Int32)
  /// The message-passing library failed.
  case library(String)
}

/// How a worker process ended, or why it was ended.
package enum WorkerEnd: Hashable, Sendable {
  /// It ended by itself with an exit code.
  case exited(code: Int32)
  /// A signal ended it.
  case signalled(Int32)
  /// It gave no sign of life for so many milliseconds and was killed.
  case silent(milliseconds: Int)
  /// It closed its link and was killed.
  case closed
  /// It sent something that is no frame and was killed.
  case garbage
}

/// One worker that was lost and started anew.
package struct Recovery: Hashable, Sendable {
  package var rank: Int
  /// The process that was lost.
  package var pid: Int32
  /// How many windows had been committed when it was.
  package var window: Int
  package var end: WorkerEnd
  /// When that was noticed (`Clock`).
  var noticed: UInt64
  /// From noticing to the first new frame of the one in its place.
  package var milliseconds: Double = 0
}

/// What a leader hears of its run that is no failure.
package enum LinkNews: Hashable, Sendable {
  /// A worker was lost, and is started anew: told as soon as it is noticed, for it takes as long to
  /// be level as the run has taken so far.
  case lost(Recovery)
  /// The one in its place is level. Where several fell one after the other before one was, the
  /// first of them: its time is the whole.
  case recovered(Recovery)
  /// What the workers are given cannot be kept any longer, and why (`errno`): a worker that is lost
  /// from now on ends the run.
  case keepsNoMore(Int32)
}
