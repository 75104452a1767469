import Domain

/// Reads what is kept of persons whose events are about to come, so that it lies near.
extension Observatorium {
  /// With fewer persons their posts lie near anyway, and reading ahead costs more than it gives.
  private static let manga = 40_000

  /// Changes nothing that is measured.
  package mutating func vantar(_ personer: ContiguousArray<PersonID>) {
    guard register.poster.count > Observatorium.manga else { return }
    // Each loop reads places that do not depend on one another: the processor fetches them
    // side by side. The sum is kept so that the reading is not left out.
    var summa: UInt32 = 0
    forvantade.removeAll(keepingCapacity: true)
    for person in personer { forvantade.append(register.vantad(person)) }
    for i in forvantade where i != ingenLank {
      let p = Int(i)
      summa &+= register.poster[p].oppna
      for n in 0..<4 { summa &+= UInt32(register.behov[p &* 4 &+ n].delning) }
      summa &+= register.klasser[p &* 6].summa
      summa &+= register.klasser[p &* 6 &+ 5].summa
      summa &+= register.forvaltningsslag[p &* 6]
    }
    for i in forvantade where i != ingenLank {
      let post = register.poster[Int(i)]
      if post.sp != ingenLank { summa &+= sper.poster[Int(post.sp)].nasta }
      if post.tvist != ingenLank { summa &+= tvister.poster[Int(post.tvist)].nasta }
      if post.oppna != ingenLank { summa &+= bok.oppna.slut(post.oppna) }
    }
    forvantat = summa
  }
}
