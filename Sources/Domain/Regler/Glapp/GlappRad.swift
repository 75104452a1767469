/// What is said about a kind of gap, in the order of the kinds.
struct GlappRad: Sendable {
  let namn: String
  let klasser: GlappKlass
  let hindrasAv: [RegelID]
  var stodsAv: [RegelID] = []

  static let tabell: [GlappRad] = [
    // G-01
    GlappRad(
      namn: "ansvarsglapp", klasser: .ansvar,
      hindrasAv: [
        .sp17, .sp19, .sp22, .sp38, .sp74, .sp79, .ans13, .ans14, .ans25, .ans107, .ans111,
      ]),
    // G-02
    GlappRad(
      namn: "insatsglapp", klasser: .tjanst,
      hindrasAv: [.sp17, .sp19, .sp72, .sp79, .sp80, .ans109, .flytt61]),
    // G-03
    GlappRad(
      namn: "samtyckesglapp", klasser: .samordning,
      hindrasAv: [.sp30, .sp41, .ans63, .sds42],
      stodsAv: [.sp47]),
    // G-04
    GlappRad(
      namn: "initieringsglapp", klasser: .samordning,
      hindrasAv: [.sp21, .sp28, .sp29, .sp31, .ans42, .ans51, .ans59, .ans60, .ans61]),
    // G-05
    GlappRad(
      namn: "kallelseglapp", klasser: .samordning,
      hindrasAv: [.sp59, .sp60],
      stodsAv: [.sp54]),
    // G-06
    GlappRad(
      namn: "godkännandeglapp", klasser: .samordning,
      hindrasAv: [.sp34, .sp35, .sp69]),
    // G-07
    GlappRad(
      namn: "dokumentationsglapp", klasser: .information,
      hindrasAv: [
        .sp36, .sp37, .sp46, .sp62, .sp63, .sp64, .sp65, .sp68, .sp70, .sp71, .sp75, .ans67,
        .ans104,
      ]),
    // G-08
    GlappRad(
      namn: "tvistglapp", klasser: .ansvar,
      hindrasAv: [.sp79, .sp80, .ans109, .ans111],
      stodsAv: [.ans110]),
    // G-09
    GlappRad(
      namn: "eskaleringsglapp", klasser: .samordning,
      hindrasAv: [
        .sp77, .sp78, .ans69, .ans71, .ans73, .ans78, .ans80, .ans88, .ans93, .ans95, .ans114,
        .ans123,
      ],
      stodsAv: [.ans70, .ans76, .ans77, .ans79, .ans86, .ans87, .ans97, .ans112]),
    // G-10
    GlappRad(
      namn: "utlåtandeglapp", klasser: .ansvar,
      hindrasAv: [.ans119]),
    // G-11
    GlappRad(
      namn: "kostnadsglapp", klasser: .ekonomi,
      hindrasAv: [.ans98, .sds34],
      stodsAv: [.ans99, .ans100, .ans101, .ans102, .ans103, .sds36]),
    // G-12
    GlappRad(
      namn: "tillhörighetsglapp", klasser: .ansvar,
      hindrasAv: [
        .sp22, .ans25, .ans33, .ans35, .ans36, .ans37, .ans38, .ans39, .ans40, .ans41, .ans43,
        .ans44, .ans45, .ans46, .ans47, .ans48, .ans49, .ans50, .ans52, .ans53, .ans54, .ans56,
        .ans57, .ans58, .sds33, .sds35,
      ],
      stodsAv: [.ans24, .ans31, .ans34, .ans42, .ans51, .ans55, .ans59]),
    // G-13
    GlappRad(
      namn: "orosglapp", klasser: .skydd,
      hindrasAv: [.sp52]),
    // G-14
    GlappRad(
      namn: "kontaktglapp", klasser: .samordning,
      hindrasAv: [.sp81, .sp82, .sp83, .sp84, .sp85, .sds01, .sds24],
      stodsAv: [.sp86, .sp87, .sp88, .sp89]),
    // G-15
    GlappRad(
      namn: "uppföljningsglapp", klasser: .samordning,
      hindrasAv: [.sp73, .ans107, .flytt40, .utf51, .utf58, .utf59, .utf60, .utf63, .utf64],
      stodsAv: [.utf61, .utf62]),
    // G-16
    GlappRad(
      namn: "handläggarglapp", klasser: .ansvar,
      hindrasAv: [.flytt01, .flytt07, .flytt56, .flytt59]),
    // G-17
    GlappRad(
      namn: "mottagarglapp", klasser: .samordning,
      hindrasAv: [.flytt51, .flytt53, .flytt54, .flytt55]),
    // G-18
    GlappRad(
      namn: "journalglapp", klasser: [.ansvar, .information],
      hindrasAv: [.flytt59, .flytt65, .flytt66]),
    // G-19
    GlappRad(
      namn: "aktglapp", klasser: .information,
      hindrasAv: [.flytt67]),
    // G-20
    GlappRad(
      namn: "beslutsglapp", klasser: [.ansvar, .tjanst],
      hindrasAv: [.flytt11, .flytt18, .utf67, .utf68, .utf69]),
    // G-21
    GlappRad(
      namn: "ej-verkställt-glapp", klasser: .information,
      hindrasAv: [.flytt20, .flytt21, .flytt28, .flytt29, .flytt46, .flytt47, .utf30],
      stodsAv: [.utf29]),
    // G-22
    GlappRad(
      namn: "ansökningsglapp", klasser: .ansvar,
      hindrasAv: [.flytt77, .flytt78, .flytt93]),
    // G-23
    GlappRad(
      namn: "väntglapp", klasser: .samordning,
      hindrasAv: [.flytt26, .flytt79, .flytt82, .flytt90],
      stodsAv: [.flytt27, .flytt91]),
    // G-24
    GlappRad(
      namn: "avgiftsglapp", klasser: .ekonomi,
      hindrasAv: [.ans108, .flytt60, .utf36]),
    // G-25
    GlappRad(
      namn: "remissglapp", klasser: .samordning,
      hindrasAv: [.sds04, .sds05],
      stodsAv: [.sds06]),
    // G-26
    GlappRad(
      namn: "hänvisningsglapp", klasser: .samordning,
      hindrasAv: [.sds08],
      stodsAv: [.sds09]),
    // G-27
    GlappRad(
      namn: "planeringsglapp", klasser: .samordning,
      hindrasAv: [.sds12, .sds13, .sds14, .sds20, .sds28, .sds29, .sds30, .sds31, .sds41]),
    // G-28
    GlappRad(
      namn: "informationsglapp", klasser: .information,
      hindrasAv: [.ans14, .sds25, .sds32, .sds46]),
    // G-29
    GlappRad(
      namn: "hyresglapp", klasser: .samordning,
      hindrasAv: [.sds15, .sds16, .sds17]),
    // G-30
    GlappRad(
      namn: "verkställighetsglapp", klasser: .tjanst,
      hindrasAv: [.utf18, .utf23, .utf26, .utf27, .utf32, .utf70]),
    // G-31
    GlappRad(
      namn: "valglapp", klasser: .samordning,
      hindrasAv: [.utf09, .utf11, .utf13]),
    // G-32
    GlappRad(
      namn: "byteglapp", klasser: .tjanst,
      hindrasAv: [.utf81, .utf83, .utf84, .utf85, .utf86, .utf87, .utf90]),
    // G-33
    GlappRad(
      namn: "larmglapp", klasser: [.skydd, .tjanst],
      hindrasAv: [.utf33, .utf34, .utf91, .utf92]),
    // G-34
    GlappRad(
      namn: "utskrivningsglapp", klasser: .tjanst,
      hindrasAv: [.utf93, .utf94]),
    // G-35
    GlappRad(
      namn: "planglapp", klasser: .information,
      hindrasAv: [.utf43, .utf44]),
    // G-36
    GlappRad(
      namn: "registreringsglapp", klasser: [.information, .ekonomi],
      hindrasAv: [.utf28, .utf31, .utf37, .utf38, .utf39, .utf40, .utf41]),
    // G-37
    GlappRad(
      namn: "avslutsglapp", klasser: [.information, .tjanst],
      hindrasAv: [.sp75, .sp76, .utf71, .utf95, .utf96, .utf98, .utf99]),
    // G-38
    GlappRad(
      namn: "förändringsglapp", klasser: .tjanst,
      hindrasAv: [.utf50, .utf62, .utf66, .utf72, .utf75, .utf76]),
    // G-39
    GlappRad(
      namn: "skyddsglapp", klasser: .skydd,
      hindrasAv: [.sp23, .sp24, .sp25, .flytt30, .flytt71, .utf102, .utf103, .utf104],
      stodsAv: [.flytt72, .flytt73, .flytt74, .flytt75, .flytt76]),
    // G-40
    GlappRad(
      namn: "överlämningsglapp mellan förvaltningar", klasser: [.ansvar, .tjanst],
      hindrasAv: [.sp17, .sp38, .sp74, .ans13, .ans25, .ans107, .ans111]),
  ]
}
