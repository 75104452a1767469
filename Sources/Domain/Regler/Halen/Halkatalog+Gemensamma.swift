extension Halkatalog {
  /// The holes across the documents.
  static let halGemensamma: [Hal] = [
    Hal(
      78,
      """
      The five documents belong to three municipalities' organisations (Göteborg; unnamed \
      stadsdel; Gotland); no rule links them
      """,
      varfor: "do not mix in one run by default",
      [],
      parameter: "one `ort` per scenario; combined demo only when flagged"),
    Hal(
      79,
      """
      Law citations age (4:1, 4:2 SoL; SoL 2001:453; LVM) and no document says what applies if a \
      law changes
      """,
      varfor: "traceability",
      [],
      parameter: "citation = data string"),
    Hal(
      83, "No workload, staffing or capacity rule (except kapacitetstak, `resurseffektivt`)",
      varfor: "throughput",
      [],
      parameter: """
        `ärendenPerHandläggare` 25: an appointment or allocation waits for a handläggare below it; \
        each handläggare does one step at a time, in order of arrival; service times (§7)
        """),
    Hal(
      84, "Lost messages, closed post, system outage not covered",
      varfor: "resilience",
      [],
      parameter: """
        `meddelandeförlust` 0.005 of messages flagged post, other channels none; sent again after \
        `omsändning` 10 vd, an `ÖverflyttningsDokument` by the reminder
        """),
    Hal(
      115,
      """
      External parties (IVO, lasarett, annan kommun, domstol) and private utförare, HMC: no rule \
      on sekretess
      """,
      varfor: "INV-S02",
      [],
      parameter: """
        messages flagged external or to an utförare/HMC count as having lagstöd = `extern`; INV-S02 \
        judges only förvaltning ↔ förvaltning; externals are listed apart
        """),
    Hal(
      117, "No document says how often its rules are broken",
      varfor: "rule coverage",
      [],
      parameter: """
        `avsteg[regel-ID]` 0: share of occasions when that duty is not done or done wrongly; MISS \
        arises from durations alone
        """),
  ]
}
