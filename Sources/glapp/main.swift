import Domain
import Kernel
import ScenarioFiles
import Simulation

let args = CommandLine.arguments
let inl: Inlast
do { inl = try ScenarioFil.las(path: args[1]) } catch { print(error.text(sprak: .sv)); fatalError() }
var s = inl.scenario
if args.count > 2, let x = Double(args[2]) { s = s.skalad(x) }
if args.count > 3, let d = Int(args[3]) { s.dagar = d }
let v = Varld(scenario: s)
for lage in Korning.Lage.allCases {
  let r = try await Korning.kor(v, lage: lage)
  print(lage, r.digest, r.envelopes, r.events, r.fakta, r.personer, r.executorJobs, r.wallSeconds, Int(r.envelopesPerSecond), r.peakMemoryBytes >> 20)
  if lage == .aktorer {
    let o = r.observatorium
    for g in o.glapp where g.intervall > 0 { print(g.slag.text, g.slag.namn, g.intervall, g.personer, g.sekunder / 86400, g.censurerade) }
    for i in o.invarianter where i.brott > 0 { print(i.id.text, i.kontrollerade, i.brott, i.forsta?.text ?? "", i.forsta?.person?.text ?? "") }
    print(o.sp); print(o.tvistRad); print(o.ovrigt); print(o.kostnad); for e in o.eskalering { print(e) }
    for l in o.ledtider { print(l.namn, l.alla.n, Double(l.alla.median)/86400, Double(l.alla.p90)/86400) }
    for a in o.arbete.prefix(40) { print(a.plats?.namn ?? a.forvaltning.namn, a.roll, a.steg, a.koSekunder/3600, a.medianKo, a.langstaKo/3600, a.arbetsSekunder/3600) }
  }
}
