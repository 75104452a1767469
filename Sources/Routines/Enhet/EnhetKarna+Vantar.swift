import Domain

/// Reads what is kept of persons whose messages are about to come, so that it lies near.
extension EnhetKarna {
  package mutating func vantar(_ personer: ContiguousArray<PersonID>) {
    // Each loop reads places that do not depend on one another: the processor fetches them
    // side by side. The sum is kept so that the reading is not left out.
    var summa: Int32 = 0
    forvantade.removeAll(keepingCapacity: true)
    for person in personer { forvantade.append(registrerat(person)) }
    for i in forvantade where i >= 0 {
      summa &+= akter[Int(i)].fall
      summa &+= akter[Int(i)].beslutsdag.3
    }
    for i in forvantade where i >= 0 {
      let (f, r, t) = (akter[Int(i)].fall, akter[Int(i)].part, akter[Int(i)].tvist)
      if f >= 0 { summa &+= Int32(fall[Int(f)].version) }
      if r >= 0 { summa &+= roller[Int(r)].nasta }
      if t >= 0 { summa &+= tvister[Int(t)].nasta }
    }
    forvantat = summa
  }
}
