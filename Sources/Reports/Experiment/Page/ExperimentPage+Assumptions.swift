import Domain
import Experiments
import Kernel

/// Every lever with its value and where it comes from, and the scenario's sources.
extension ExperimentPage {
  var assumptionSection: PageSection {
    let levers = b.example.spakar
    let counts = Markning.allCases.map { mark in
      "\(Spaktext.mark(mark, s)) \(levers.filter { $0.mark == mark }.count)"
    }
    var blocks: [PageBlock] = [
      .text(
        s(
          "Varje siffra i modellen har ett märke: regel (rutinerna säger det), källa (en publicerad siffra), antagande (ingen vet; det är vårt antagande) eller scenario (satt i scenariofilen eller på kommandoraden). Av \(levers.count) spakar: \(counts.joined(separator: ", ")).",
          "Every number of the model has a mark: rule (the routines say so), source (a published figure), assumption (nobody knows; it is our assumption) or scenario (set in the scenario file or on the command line). Of \(levers.count) levers: \(counts.joined(separator: ", "))."
        ))
    ]
    let changed = levers.map(\.spak).filter { lever in
      stretches.contains { $0.own.spakar[lever] != lever.rad.forval ?? Spakvarden.inget }
    }
    let own = levers.filter { $0.mark == .scenario && !changed.contains($0.spak) }
    if !own.isEmpty {
      let names = s.lista(own.map(\.spak.rad.namn))
      blocks.append(
        .note(
          s(
            "Satta i scenariot till just sitt förval, och därför inte i nästa tabell: \(names).",
            "Set in the scenario to just their default, and so not in the next table: \(names).")))
    }
    if !changed.isEmpty || !broken.isEmpty { blocks.append(.table(changedTable(changed))) }
    if b.arms.count > 1 {
      blocks += [
        .heading(s("Vad alternativen ändrar", "What the alternatives change")), .terms(armChanges),
      ]
    }
    blocks += [
      .heading(s("Personal, inflöde och tider", "Staff, inflow and times"))
    ]
    blocks += staffTables.map { .table($0) } + [.table(stepTable)]
    blocks += [.heading(s("Alla spakar", "All levers")), .table(leverTable(levers))]
    let sources = b.arms[base].scenario.kallor.map(\.ofarlig)
    blocks.append(.heading(s("Scenariots källor", "The scenario's sources")))
    blocks.append(
      sources.isEmpty
        ? .text(s("Scenariot anger inga källor.", "The scenario names no sources."))
        : .list(sources))
    return PageSection(
      id: "antaganden", heading: s("Antaganden och källor", "Assumptions and sources"),
      blocks: blocks)
  }

  /// The rules that are broken on a share of occasions at some time of the run.
  private var broken: [RegelID] {
    let ordinals = stretches.flatMap { stretch in
      stretch.own.spakar.avsteg.indices.filter { stretch.own.spakar.avsteg[$0] > 0 }
    }
    return Set(ordinals).sorted().map { RegelID(ordinal: UInt16($0)) }
  }

  private func changedTable(_ changed: [Spak]) -> PageTable {
    var table = PageTable(
      s("Spakar som inte står på sitt förval", "Levers off their default"),
      [
        .text(s("spak", "lever")), .text(s("värde", "value")), .text(s("förval", "default")),
        .text(s("vad den betyder", "what it means")),
      ])
    for lever in changed {
      table.row(
        lever.rad.namn, value(lever), Spaktext.varde(lever, lever.rad.forval, s),
        s(lever.rad.beskrivning, lever.rad.description))
    }
    for rule in broken {
      table.row(
        "avsteg[\(rule.text)]", through { tal.procent($0.spakar.share(broken: rule)) },
        tal.procent(0),
        Regelord.avsteg(Regelkatalog.regel(rule), s) ?? "")
    }
    return table
  }

  /// A lever's value in the baseline, and those that it takes later in the run.
  func value(_ lever: Spak) -> String { through { Spaktext.varde(lever, $0.spakar[lever], s) } }

  private func leverTable(_ levers: [Spakpost]) -> PageTable {
    var table = PageTable(
      s("Spakar i ”\(name(base))”", "Levers in ”\(name(base))”"),
      [
        .text(s("spak", "lever")), .text(s("värde", "value")), .text(s("märke", "mark")),
        .text(s("regel eller lucka", "rule or hole")), .text(s("påverkar", "affects")),
        .text(s("vad den betyder", "what it means")),
      ])
    for post in levers {
      let row = post.spak.rad
      table.row(
        row.namn, value(post.spak),
        through { Spaktext.mark($0.spakar.marken[post.spak.index], s) }, row.kalla,
        s(row.paverkar, row.affects), s(row.beskrivning, row.description))
    }
    return table
  }

  /// How each arm's frame differs from the baseline's, from each day on which either of them changes.
  private var armChanges: [(String, String)] {
    let frame = b.arms[base].varld(0)
    return b.arms.indices.filter { $0 != base }.map { arm in
      let told = FrameStretch.changes(FrameStretch.all(b.arms[arm].varld(0), against: frame)) {
        difference($0.own, $0.base).joined(separator: "; ")
      }
      let changes = told.map { from, text in
        (from.map { s("från ", "from ") + $0.text + ": " } ?? "")
          + (text.isEmpty ? s("ingen skillnad", "no difference") : text)
      }
      if let late = b.arms[arm].beginsAfterRun, changes.isEmpty {
        return (
          name(arm),
          s(
            "ingenting under körningen: ändringen börjar \(late.text), efter dess slut.",
            "nothing during the run: the change begins on \(late.text), after its end.")
        )
      }
      return (
        name(arm),
        changes.isEmpty ? s("ingenting", "nothing") : changes.joined(separator: ". ") + "."
      )
    }
  }

  private func difference(_ epoch: Epok, _ frame: Epok) -> [String] {
    var out = Spak.allCases.filter { epoch.spakar[$0] != frame.spakar[$0] }.map {
      "\($0.rad.namn) \(Spaktext.varde($0, frame.spakar[$0], s)) → \(Spaktext.varde($0, epoch.spakar[$0], s))"
    }
    for i in 0..<max(epoch.spakar.avsteg.count, frame.spakar.avsteg.count) {
      let rule = RegelID(ordinal: UInt16(i))
      let (before, share) = (frame.spakar.share(broken: rule), epoch.spakar.share(broken: rule))
      if share != before {
        out.append("avsteg[\(rule.text)] \(tal.procent(before)) → \(tal.procent(share))")
      }
    }
    if epoch.bemanning != frame.bemanning {
      out.append(
        s("bemanning: ", "staff: ")
          + "\(tal.hel(frame.bemanning.posts)) → \(tal.hel(epoch.bemanning.posts)) "
          + s("tjänster", "posts"))
    }
    if epoch.inflode != frame.inflode {
      let sums = [frame, epoch].map { tal.decimal($0.inflode.reduce(0) { $0 + $1.antal }, 1) }
      out.append(s("inflöde: ", "inflow: ") + sums.joined(separator: " → "))
    }
    return out
  }

  /// Posts and inflow, once more for each day on which they change in the baseline.
  private var staffTables: [PageTable] {
    var told: [FrameStretch] = []
    for stretch in stretches
    where stretch.own.bemanning != told.last?.own.bemanning
      || stretch.own.inflode != told.last?.own.inflode
    {
      told.append(stretch)
    }
    return told.map(staffTable)
  }

  private func staffTable(_ stretch: FrameStretch) -> PageTable {
    let from = stretch.from.map { s(" från \($0.text)", " from \($0.text)") } ?? ""
    var table = PageTable(
      s("Tjänster och inflöde", "Posts and inflow") + from,
      [
        .text(s("stadsområde", "stadsområde")), .number(s("personer per dag", "persons a day")),
        .number("handläggare"), .number("1:e socialsekreterare"), .number("enhetschefer"),
        .number("avdelningschefer"),
      ])
    for area in Stadsomrade.allCases {
      let places = Enhetsplats.alla.filter { $0.omrade == area }
        .map { stretch.own.bemanning[$0.index] }
      let inflow = stretch.own.inflode[area.index]
      table.row(
        area.namn,
        tal.decimal(inflow.antal, 1)
          + (inflow.bara == .vardagar ? s(" (vardagar)", " (working days)") : ""),
        tal.hel(places.reduce(0) { $0 + $1.handlaggare }),
        tal.hel(places.reduce(0) { $0 + $1.forste }),
        tal.hel(places.reduce(0) { $0 + $1.enhetschefer }),
        tal.hel(places.reduce(0) { $0 + $1.avdelningschefer }))
    }
    return table
  }

  private var stepTable: PageTable {
    var table = PageTable(
      s("Arbetstid per steg", "Working time of a step"),
      [
        .text(s("steg", "step")), .number(s("arbetstid, timmar", "working time, hours")),
        .text(s("märke", "mark")),
      ])
    for (step, time) in zip(Steg.allCases, b.arms[base].scenario.tider) {
      table.row(
        s(step.namn, step.name), tal.decimal(time.arbetstimmar, 1), Spaktext.mark(time.mark, s))
    }
    return table
  }
}

extension Steg {
  /// The same in English, where it is no term of the field.
  fileprivate var name: String {
    switch self {
    case .samtyckesfraga: "question of samtycke"
    case .mote: "meeting"
    case .teammote: "team meeting"
    case .ovrigt: "other"
    case .kallelse, .plan, .stodkontakt, .insatsbeslut, .avslut, .arbetsledning: namn
    }
  }
}

extension Spakvarden {
  /// The share of occasions on which a rule is broken.
  fileprivate func share(broken rule: RegelID) -> Double {
    let i = Int(rule.ordinal)
    return avsteg.indices.contains(i) ? avsteg[i] : 0
  }
}
