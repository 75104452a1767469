extension Diagram {
  /// How many colours there are for series, bars and stretches of time; after the last comes the
  /// first again.
  package static let antalFarger = 7

  /// The class of the colour of a group, from 0: `f1` for what is filled, `s1` for lines.
  static func farg(_ slag: Character, _ grupp: Int) -> String {
    "\(slag)\(grupp % antalFarger + 1)"
  }

  /// The style that charts need, for light, dark and print.
  ///
  /// The hues are those of Okabe and Ito's palette ("Color Universal Design", 2008), which people
  /// with any of the common colour deficiencies tell apart, darkened or lightened until each stands
  /// out from its background by at least 3 to 1 (WCAG 2.1, 1.4.11).
  package static let stil = """
    :root { --bakgrund: #ffffff; --text: #1b1b1b; --svag: #595959; --axel: #595959; --rut: #dddddd;
      --serie-1: #0063a3; --serie-2: #b34700; --serie-3: #007a57; --serie-4: #a3457e;
      --serie-5: #7a6500; --serie-6: #3d3d3d; --serie-7: #808080;
      --varme-0: #f4f6f8; --varme-1: #d3e3f1; --varme-2: #a6c9e4; --varme-3: #6aa6d0;
      --varme-4: #1f6399; --varme-5: #0b3a63; --varmetext: #1b1b1b; --varmetext-hog: #ffffff; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --bakgrund: #16181b; --text: #ececec; --svag: #b4b4b4; --axel: #b4b4b4;
        --rut: #3a3d42; --serie-1: #56b4e9; --serie-2: #ee8a4a; --serie-3: #2fc79a;
        --serie-4: #dd92bf; --serie-5: #e0ce4a; --serie-6: #d0d0d0; --serie-7: #8a8a8a;
        --varme-0: #22262b; --varme-1: #1f3a52; --varme-2: #23527a; --varme-3: #2a6798;
        --varme-4: #7dbde6; --varme-5: #cfe6f6; --varmetext: #ffffff; --varmetext-hog: #101418; }
    }
    .diagram { width: 100%; min-width: 46rem; height: auto; display: block;
      font: 13px system-ui, sans-serif; }
    .diagram.smal { display: none; }
    @media screen and (max-width: 44rem) { .diagram.bred { display: none; }
      .diagram.smal { display: block; min-width: 0; } }
    .diagram text { fill: var(--text); } .diagram .namn { font-weight: 600; }
    .diagram .axel { stroke: var(--axel); } .diagram .rut { stroke: var(--rut); }
    .diagram .grans { stroke: var(--svag); stroke-dasharray: 3 3; }
    .diagram .gransnamn { fill: var(--svag); font-size: 12px; }
    .diagram .serie { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
    .s1 { stroke: var(--serie-1); } .s2 { stroke: var(--serie-2); } .s3 { stroke: var(--serie-3); }
    .s4 { stroke: var(--serie-4); } .s5 { stroke: var(--serie-5); } .s6 { stroke: var(--serie-6); }
    .s7 { stroke: var(--serie-7); }
    .marke.s1 { fill: var(--serie-1); } .marke.s2 { fill: var(--serie-2); }
    .marke.s3 { fill: var(--serie-3); } .marke.s4 { fill: var(--serie-4); }
    .marke.s5 { fill: var(--serie-5); } .marke.s6 { fill: var(--serie-6); }
    .marke.s7 { fill: var(--serie-7); }
    .f1 { fill: var(--serie-1); } .f2 { fill: var(--serie-2); } .f3 { fill: var(--serie-3); }
    .f4 { fill: var(--serie-4); } .f5 { fill: var(--serie-5); } .f6 { fill: var(--serie-6); }
    .f7 { fill: var(--serie-7); }
    .diagram .intervall { stroke-width: 3; } .diagram .stapel { stroke: none; }
    .diagram .band { opacity: .16; }
    .diagram .spridning { stroke: var(--text); stroke-width: 1.6; }
    .diagram .noll { stroke: var(--text); stroke-width: 1.2; }
    .v0 { fill: var(--varme-0); } .v1 { fill: var(--varme-1); } .v2 { fill: var(--varme-2); }
    .v3 { fill: var(--varme-3); } .v4 { fill: var(--varme-4); } .v5 { fill: var(--varme-5); }
    .ruta { stroke: var(--bakgrund); stroke-width: 2; }
    .diagram .ljus { fill: var(--varmetext); } .diagram .mork { fill: var(--varmetext-hog); }
    """
}
