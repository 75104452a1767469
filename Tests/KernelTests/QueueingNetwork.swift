@testable import Kernel

/// An open Jackson network, run on the kernel's queue, keyed draws and distributions.
///
/// Each station has Poisson arrivals from outside, servers with exponential service times, and
/// first come, first served; a customer served goes on to another station or leaves.
struct QueueingNetwork: Sendable {
  struct Station: Sendable {
    /// Arrivals from outside per second.
    var arrivals: Double
    var servers: Int
    /// Seconds.
    var meanService: Double
    /// The probabilities of going on to each station; the rest leaves.
    var routing: [Double]
  }

  var stations: [Station]

  /// One tick is this share of a second, fine enough that rounding is far below the errors.
  static let ticksPerSecond = 1e5

  private enum Purpose: UInt64 {
    case arrival = 1, service, route
  }

  /// The mean number of customers in the network over `duration` seconds after `warmUp` seconds.
  func meanNumber(
    seed: UInt64, warmUp: Double, duration: Double
  ) throws(DistributionError) -> Double {
    let services = try means { station throws(DistributionError) in station.meanService }
    let gaps = try means { station throws(DistributionError) in
      station.arrivals > 0 ? 1 / station.arrivals : 1
    }
    var queue = EventQueue(tieBreakSeed: seed, bucketTicks: 1 << 18, start: VirtualTime(0))
    var sequence: UInt64 = 0
    var inSystem = [Int](repeating: 0, count: stations.count)
    func after(_ time: VirtualTime, _ distribution: Distribution, _ purpose: Purpose) -> VirtualTime
    {
      let bits = KeyedRandom.bits(seed, purpose.rawValue, sequence, 0, 0)
      let seconds = distribution.quantile(KeyedRandom.uniform(fromBits: bits))
      return time + max(1, Int64(seconds * Self.ticksPerSecond + 0.5))
    }
    func startService(_ station: Int, _ now: VirtualTime, _ queue: inout EventQueue) {
      sequence += 1
      let envelope = Envelope(
        due: after(now, services[station], .service), sender: ActorID(UInt32(station)),
        receiver: ActorID(UInt32(station)), sequence: sequence, payload: Payload())
      queue.push(envelope)
    }
    func setArrival(_ station: Int, _ now: VirtualTime, _ queue: inout EventQueue) {
      sequence += 1
      queue.setTimer(
        owner: ActorID(UInt32(station)), key: 1, due: after(now, gaps[station], .arrival),
        sequence: sequence, payload: Payload())
    }
    for (index, station) in stations.enumerated() where station.arrivals > 0 {
      setArrival(index, VirtualTime(0), &queue)
    }
    let from = VirtualTime(Int64(warmUp * Self.ticksPerSecond))
    let end = from + Int64(duration * Self.ticksPerSecond)
    var total = 0
    var area = 0.0
    var last = from
    while let event = queue.popEarliest(before: end) {
      if event.due > last {
        area += Double(total) * Double(event.due - last)
        last = event.due
      }
      let here = Int(event.receiver.raw)
      var entered: Int? = here
      if event.isTimer {
        setArrival(here, event.due, &queue)
        total += 1
      } else {
        inSystem[here] -= 1
        if inSystem[here] >= stations[here].servers { startService(here, event.due, &queue) }
        let bits = KeyedRandom.bits(seed, Purpose.route.rawValue, event.sequence, 0, 0)
        entered = route(from: here, KeyedRandom.uniform(fromBits: bits))
        if entered == nil { total -= 1 }
      }
      if let entered {
        inSystem[entered] += 1
        if inSystem[entered] <= stations[entered].servers {
          startService(entered, event.due, &queue)
        }
      }
    }
    return (area + Double(total) * Double(end - last)) / Double(end - from)
  }

  private func means(
    _ mean: (Station) throws(DistributionError) -> Double
  ) throws(DistributionError) -> [Distribution] {
    var result: [Distribution] = []
    for station in stations { result.append(try .exponential(mean: try mean(station))) }
    return result
  }

  private func route(from station: Int, _ u: Double) -> Int? {
    var rest = u
    for (next, probability) in stations[station].routing.enumerated() {
      if rest < probability { return next }
      rest -= probability
    }
    return nil
  }
}

/// The closed forms that the simulation is held against.
extension QueueingNetwork {
  /// The arrival rate at each station, from the traffic equations.
  var trafficRates: [Double] {
    var rates = stations.map(\.arrivals)
    for _ in 0..<2000 {
      rates = stations.indices.map { to in
        stations.indices.reduce(stations[to].arrivals) {
          $0 + (to < stations[$1].routing.count ? rates[$1] * stations[$1].routing[to] : 0)
        }
      }
    }
    return rates
  }

  /// The mean number in the whole network, by Jackson's theorem and Erlang's C.
  var exactMeanNumber: Double {
    zip(stations, trafficRates).reduce(0) { sum, pair in
      let (station, rate) = pair
      let load = rate * station.meanService
      let utilisation = load / Double(station.servers)
      var blocking = 1.0  // Erlang's B, by its recursion
      for servers in 1...station.servers {
        blocking = load * blocking / (Double(servers) + load * blocking)
      }
      let waiting = blocking / (1 - utilisation * (1 - blocking))  // Erlang's C
      return sum + load + waiting * utilisation / (1 - utilisation)
    }
  }
}
