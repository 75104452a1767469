/// What is said about an invariant, in the order of the cases.
struct InvariantRad: Sendable {
  let text: String
  let egenskap: String
  let regler: [RegelID]
  let nu: Bool

  init(_ text: String, _ egenskap: String, _ regler: [RegelID], nu: Bool) {
    self.text = text
    self.egenskap = egenskap
    self.regler = regler
    self.nu = nu
  }

  static let tabell: [InvariantRad] = [
    InvariantRad(
      "INV-S01", "No glapp: every open behov always has somebody responsible",
      [.sp17, .sp22, .ans13], nu: true),
    InvariantRad(
      "INV-S02",
      """
      No personuppgifter cross a nämnd boundary without samtycke or a sekretessbrytande \
      bestämmelse
      """,
      [.sp39, .sp40, .sp44, .sp45, .sp55, .ans63, .ans64], nu: true),
    InvariantRad(
      "INV-S03", "Consultation is never identifying",
      [.sp47, .sp49], nu: true),
    InvariantRad(
      "INV-S04", "Nothing new after withdrawal",
      [.sp43], nu: true),
    InvariantRad(
      "INV-S05",
      """
      Until a tvist is solved, the förvaltning that decided the insats stays responsible
      """,
      [.ans111], nu: true),
    InvariantRad(
      "INV-S06", "A tvist never stops support",
      [.sp79, .sp80, .ans109], nu: true),
    InvariantRad(
      "INV-S07", "Nobody overrides another's decision",
      [.ans26, .ans27], nu: true),
    InvariantRad(
      "INV-S08", "Only a förvaltning decides insatser",
      [.ans26], nu: true),
    InvariantRad(
      "INV-S09", "Payer rule",
      [.ans98, .ans99, .ans100, .ans101, .ans102, .ans103], nu: true),
    InvariantRad(
      "INV-S10", "Kallelse complete and within samtycke",
      [.sp32, .sp33, .sp55, .sp56, .sp57, .sp58], nu: true),
    InvariantRad(
      "INV-S11", "Plan upprättad only with all approvals; scanned only after",
      [.sp35, .sp69, .sp70], nu: true),
    InvariantRad(
      "INV-S12", "A locked plan is immutable",
      [.sp36], nu: true),
    InvariantRad(
      "INV-S13", "Every participating förvaltning can document",
      [.sp64, .sp65, .ans104], nu: true),
    InvariantRad(
      "INV-S14", "Stödkontakt: samtycke yes, application no",
      [.sp66, .sp67, .ans105, .ans106], nu: true),
    InvariantRad(
      "INV-S15", "The enskild is at a meeting only by joint assessment",
      [.sp61, .ans65], nu: true),
    InvariantRad(
      "INV-S16", "Commissioners are unconnected to the tvist",
      [.ans117], nu: true),
    InvariantRad(
      "INV-S17", "Mediation is a last resort and only advisory",
      [.ans110, .ans112, .ans119], nu: true),
    InvariantRad(
      "INV-S18", "One operative team per stadsområde and förvaltning",
      [.ans72], nu: true),
    InvariantRad(
      "INV-S19", "Team items concern ≥ 2 förvaltningar",
      [.ans75], nu: true),
    InvariantRad(
      "INV-S20", "Egenavgift ≤ maxtaxa",
      [.ans108], nu: true),
    InvariantRad(
      "INV-S21", "`känd` expires after five years",
      [.ans41], nu: true),
    InvariantRad(
      "INV-S22", "Acute concern bypasses everything",
      [.sp52], nu: true),
    InvariantRad(
      "INV-S23", "No transfer before all criteria and approval",
      [
        .flytt10, .flytt11, .flytt12, .flytt13, .flytt14, .flytt15, .flytt16, .flytt17, .flytt18,
        .flytt19, .flytt20, .flytt21, .flytt22, .flytt23, .flytt24, .flytt25, .flytt26, .flytt27,
        .flytt28, .flytt29, .flytt32, .flytt50, .flytt51, .flytt52, .flytt91,
      ], nu: false),
    InvariantRad(
      "INV-S24", "No transfer during an exception or rättsprocess",
      [
        .flytt08, .flytt26, .flytt27, .flytt79, .flytt80, .flytt81, .flytt82, .flytt83, .flytt84,
        .flytt85, .flytt86, .flytt87, .flytt88, .flytt89, .flytt90, .flytt91, .flytt92, .flytt99,
      ], nu: false),
    InvariantRad(
      "INV-S25", "Exactly one ansvarigt stadsområde per FFS ärende",
      [.flytt01, .flytt59, .flytt92, .flytt93], nu: false),
    InvariantRad(
      "INV-S26", "Never without a journal",
      [.flytt65, .flytt66], nu: false),
    InvariantRad(
      "INV-S27", "Order of the transfer",
      [.flytt09, .flytt58, .flytt67, .flytt69], nu: false),
    InvariantRad(
      "INV-S28", "Akt envelope attributes",
      [.flytt68, .flytt71, .flytt72, .flytt73, .flytt74, .flytt75, .flytt76], nu: false),
    InvariantRad(
      "INV-S29", "Applications after the agreed date are owned by the new stadsområde",
      [.flytt77], nu: false),
    InvariantRad(
      "INV-S30", "Even distribution of massflyktsärenden",
      [.flytt81], nu: false),
    InvariantRad(
      "INV-S31", "Only Mottagningsgruppen aktualiserar",
      [.sds02, .sds03], nu: false),
    InvariantRad(
      "INV-S32", "Non-urgent remiss only at the conference; direct only through (bitr.) enhetschef",
      [.sds04, .sds05, .sds06], nu: false),
    InvariantRad(
      "INV-S33", "Plans have uppföljnings- and slutdatum",
      [.sds29], nu: false),
    InvariantRad(
      "INV-S34",
      """
      Medgivande before the meeting, handläggare's pre-meeting before the client meeting
      """,
      [.sds41, .sds42, .sds43], nu: false),
    InvariantRad(
      "INV-S35", "Cost units",
      [.sds34, .sds36], nu: false),
    InvariantRad(
      "INV-S36", "Egna medel only after alternatives and with plan",
      [.sds39, .sds40], nu: false),
    InvariantRad(
      "INV-S37", "Ickeval rotates alphabetically per hemtjänstområde",
      [.utf12, .utf13, .utf14], nu: false),
    InvariantRad(
      "INV-S38", "Complete choice information",
      [.utf08, .utf09], nu: false),
    InvariantRad(
      "INV-S39", "Exactly one aktuell utförare per LOV insats",
      [.utf81, .utf82, .utf83, .utf84, .utf85, .utf86, .utf87], nu: false),
    InvariantRad(
      "INV-S40", "Returning brukare is never refused",
      [.utf90], nu: false),
    InvariantRad(
      "INV-S41", "Protected uppdrag: oral notice first",
      [.utf104], nu: false),
    InvariantRad(
      "INV-S42", "Both end dates are registered",
      [.utf96, .utf98], nu: false),
    InvariantRad(
      "INV-S43", "No hand-over hole between förvaltningar",
      [.sp17, .sp74, .ans13], nu: true),
    InvariantRad(
      "INV-S50", "ÖverflyttningsDokument is complete",
      [
        .flytt33, .flytt34, .flytt35, .flytt36, .flytt37, .flytt38, .flytt39, .flytt40, .flytt41,
        .flytt42, .flytt43, .flytt44, .flytt45, .flytt46,
      ], nu: false),
    InvariantRad(
      "INV-S51", "Bostöd is decided by the right person and lagrum",
      [.sds18, .sds19], nu: false),
    InvariantRad(
      "INV-S52", "Genomförandeplan is complete",
      [.utf45, .utf48, .utf49], nu: false),
    InvariantRad(
      "INV-S53", "No other unit handles ekonomiskt bistånd or vård och behandling",
      [.sds26, .sds27], nu: false),
    InvariantRad(
      "INV-L01", "Every identified SP need is acted on",
      [.sp28, .sp29, .sp30, .sp31], nu: true),
    InvariantRad(
      "INV-L02", "Every kallelse ends in a held meeting",
      [.sp59], nu: true),
    InvariantRad(
      "INV-L03", "Every meeting ends in an approved plan or a tvist",
      [.sp34, .sp35, .sp69, .sp77], nu: true),
    InvariantRad(
      "INV-L04", "Every tvist is eventually solved",
      [.sp77, .ans109, .ans110, .ans111, .ans112], nu: true),
    InvariantRad(
      "INV-L05", "Every SP is followed up and finally closed",
      [.sp73, .sp74, .sp75, .sp76, .ans107], nu: true),
    InvariantRad(
      "INV-L06", "Every BegäranOmMedling gets an answer; every utlåtande gets a decision",
      [.ans114, .ans119], nu: true),
    InvariantRad(
      "INV-L07", "Every akut oro reaches SF at once",
      [.sp52], nu: true),
    InvariantRad(
      "INV-L08", "Every known move ends in Slutförd, UndantagKvar or Avbruten",
      [.flytt01, .flytt07, .flytt94], nu: false),
    InvariantRad(
      "INV-L09", "Two weeks: handläggare utsedd, else reminder",
      [.flytt54, .flytt55], nu: false),
    InvariantRad(
      "INV-L10", "After byte the akt is sent and arrives",
      [.flytt67], nu: false),
    InvariantRad(
      "INV-L11", "Ej verkställda beslut reported immediately",
      [.flytt28], nu: false),
    InvariantRad(
      "INV-L12", "A remiss is handed out at the next conference",
      [.sds04, .sds05], nu: false),
    InvariantRad(
      "INV-L13", "Every new joint case gets a flerpartsmöte; change → a new one",
      [.sds12, .sds14], nu: false),
    InvariantRad(
      "INV-L14", "Unpaid rent leads to a decision",
      [.sds15, .sds16, .sds17], nu: false),
    InvariantRad(
      "INV-L15", "Every insats starts within its limit, else documented and notified",
      [.utf26, .utf27, .utf29, .utf30], nu: false),
    InvariantRad(
      "INV-L16", "Plan within 3/6 veckor",
      [.utf43, .utf44], nu: false),
    InvariantRad(
      "INV-L17", "Follow-ups: 1 månad, yearly, half-year summary",
      [.utf51, .utf53, .utf57, .utf63, .utf64], nu: false),
    InvariantRad(
      "INV-L18", "Registration by the 5:e",
      [.utf31, .utf37], nu: false),
    InvariantRad(
      "INV-L19", "Byte: contact ≤ 3 vardagar, then completed",
      [.utf85, .utf86, .utf87], nu: false),
    InvariantRad(
      "INV-L20", "Larm order ≤ 3 vardagar, install ≤ 3 more",
      [.utf33, .utf34], nu: false),
    InvariantRad(
      "INV-L21", "Every discharge is acknowledged and followed by delivery",
      [.utf93, .utf94], nu: false),
    InvariantRad(
      "INV-L22", "Endings are told at once by whoever learns first",
      [.utf71, .utf95], nu: false),
    InvariantRad(
      "INV-L23", "Reviews happen",
      [.ans120, .sds49], nu: true),
    InvariantRad(
      "INV-L24", "No circular wait",
      [.sp80, .flytt63, .flytt90, .sds31], nu: false),
    InvariantRad(
      "INV-L25", "Absence without giltig orsak gets a handling",
      [.sp60, .ans91], nu: true),
    InvariantRad(
      "INV-L30", "Medhandläggare is removed",
      [.flytt94], nu: false),
    InvariantRad(
      "INV-L31", "Forwarded ansökningar reach an owner",
      [.flytt77, .flytt78, .flytt93], nu: false),
  ]
}
