/// Random numbers that are looked up by name, never drawn from a running stream.
///
/// A draw is a hash of its seed and of what it is about, so one draw more or less elsewhere
/// changes no other: two variants of a scenario share all draws that they have in common.
public enum KeyedRandom {
  /// 64 uniform bits for the name (`a`, `b`, `c`, `d`) under `seed`.
  ///
  /// Each word is added and then mixed by a bijection, so that names that differ in one word never
  /// give equal bits.
  @inlinable public static func bits(
    _ seed: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64
  ) -> UInt64 {
    // Odd constants: 2^64 divided by the golden ratio, √2 and √3 (fractional parts).
    var state = mix(seed &+ 0x9E37_79B9_7F4A_7C15)
    state = mix((state ^ a) &+ 0x6A09_E667_F3BC_C909)
    state = mix((state ^ b) &+ 0xBB67_AE85_84CA_A73B)
    state = mix((state ^ c) &+ 0x3C6E_F372_FE94_F82B)
    return mix((state ^ d) &+ 0xA54F_F53A_5F1D_36F1)
  }

  /// A number in the open interval (0, 1) from the upper 53 bits: the middles of 2⁵³ equal cells.
  @inlinable public static func uniform(fromBits bits: UInt64) -> Double {
    // (n + ½) / 2^53 is exact below one half and rounds to even above it, where n = 2^53 − 1 would
    // become 1; the last cell is therefore kept just below.
    let cell = Double(bits &>> 11) + 0.5
    return min(cell * 0x1p-53, 1 - 0x1p-53)
  }

  /// A bijection on 64 bits in which each input bit moves about half of the output bits.
  ///
  /// Two xor-shift-multiply rounds with the constants of P. Evensen's "Moremur" (2019).
  @inlinable public static func mix(_ word: UInt64) -> UInt64 {
    var x = word
    x ^= x &>> 27
    x = x &* 0x3C79_AC49_2BA7_B653
    x ^= x &>> 33
    x = x &* 0x1C69_B3F7_4AC4_AE35
    return x ^ (x &>> 27)
  }
}
