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
    let changed = levers.filter(\.avviker)
    let own = levers.filter { $0.mark == .scenario && !$0.avviker }
    if !own.isEmpty {
      let names = s.lista(own.map(\.spak.rad.namn))
      blocks.append(
        .note(
          s(
            "Satta i scenariot till just sitt förval, och därför inte i nästa tabell: \(names).",
            "Set in the scenario to just their default, and so not in the next table: \(names).")))
    }
    if !changed.isEmpty || !b.example.avsteg.isEmpty {
      blocks.append(.table(changedTable(changed)))
    }
    if b.arms.count > 1 {
      blocks += [
        .heading(s("Vad alternativen ändrar", "What the alternatives change")), .terms(armChanges),
      ]
    }
    blocks += [
      .heading(s("Personal, inflöde och tider", "Staff, inflow and times")), .table(staffTable),
      .table(stepTable),
    ]
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

  private func changedTable(_ changed: [Spakpost]) -> PageTable {
    var table = PageTable(
      s("Spakar som inte står på sitt förval", "Levers off their default"),
      [
        .text(s("spak", "lever")), .text(s("värde", "value")), .text(s("förval", "default")),
        .text(s("vad den betyder", "what it means")),
      ])
    for post in changed {
      table.row(
        post.spak.rad.namn, Spaktext.varde(post.spak, post.varde, s),
        Spaktext.varde(post.spak, post.spak.rad.forval, s),
        s(post.spak.rad.beskrivning, post.spak.rad.description))
    }
    for post in b.example.avsteg {
      table.row(
        "avsteg[\(post.regel.text)]", tal.procent(post.andel), tal.procent(0),
        Regelord.avsteg(Regelkatalog.regel(post.regel), s) ?? "")
    }
    return table
  }

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
        row.namn, Spaktext.varde(post.spak, post.varde, s), Spaktext.mark(post.mark, s), row.kalla,
        s(row.paverkar, row.affects), s(row.beskrivning, row.description))
    }
    return table
  }

  /// How each arm's frame differs from the baseline's.
  private var armChanges: [(String, String)] {
    let frame = b.arms[base].varld(0).epoker[0]
    return b.arms.indices.filter { $0 != base }.map { arm in
      let varld = b.arms[arm].varld(0)
      let changes = varld.epoker.filter { $0.fran < varld.slut }.compactMap { epoch -> String? in
        let text = difference(epoch, frame)
        guard !text.isEmpty else { return nil }
        let from =
          epoch.fran > varld.start
          ? s("från ", "from ") + Kalender.datum(epoch.fran).text + ": " : ""
        return from + text.joined(separator: "; ")
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
    for (i, share) in epoch.spakar.avsteg.enumerated() {
      let before = frame.spakar.avsteg.indices.contains(i) ? frame.spakar.avsteg[i] : 0
      if share != before {
        out.append(
          "avsteg[\(RegelID(ordinal: UInt16(i)).text)] \(tal.procent(before)) → \(tal.procent(share))"
        )
      }
    }
    func posts(_ epoch: Epok) -> Int {
      epoch.bemanning.reduce(0) {
        $0 + $1.handlaggare + $1.forste + $1.enhetschefer + $1.avdelningschefer
      }
    }
    if epoch.bemanning != frame.bemanning {
      out.append(
        s("bemanning: ", "staff: ") + "\(tal.hel(posts(frame))) → \(tal.hel(posts(epoch))) "
          + s("tjänster", "posts"))
    }
    if epoch.inflode != frame.inflode {
      let sums = [frame, epoch].map { tal.decimal($0.inflode.reduce(0) { $0 + $1.antal }, 1) }
      out.append(s("inflöde: ", "inflow: ") + sums.joined(separator: " → "))
    }
    return out
  }

  private var staffTable: PageTable {
    var table = PageTable(
      s("Tjänster och inflöde", "Posts and inflow"),
      [
        .text(s("stadsområde", "stadsområde")), .number(s("personer per dag", "persons a day")),
        .number("handläggare"), .number("1:e socialsekreterare"), .number("enhetschefer"),
        .number("avdelningschefer"),
      ])
    let epoch = b.arms[base].varld(0).epoker[0]
    for area in Stadsomrade.allCases {
      let places = Enhetsplats.alla.filter { $0.omrade == area }
        .map { epoch.bemanning[$0.index] }
      let inflow = epoch.inflode[area.index]
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
      table.row(step.namn, tal.decimal(time.arbetstimmar, 1), Spaktext.mark(time.mark, s))
    }
    return table
  }
}
