extension Diagram {
  /// The style that charts need, for light, dark and print.
  ///
  /// The hues are those of Okabe and Ito's palette ("Color Universal Design", 2008), which people
  /// with any of the common colour deficiencies tell apart, darkened or lightened until each stands
  /// out from its background by at least 3 to 1 (WCAG 2.1, 1.4.11).
  package static let stil = """
    :root { --bakgrund: #ffffff; --text: #1b1b1b; --svag: #595959; --axel: #595959; --rut: #dddddd;
      --serie-1: #0063a3; --serie-2: #b34700; --serie-3: #007a57; --serie-4: #a3457e;
      --serie-5: #7a6500; --serie-6: #3d3d3d; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --bakgrund: #16181b; --text: #ececec; --svag: #b4b4b4; --axel: #b4b4b4;
        --rut: #3a3d42; --serie-1: #56b4e9; --serie-2: #ee8a4a; --serie-3: #2fc79a;
        --serie-4: #dd92bf; --serie-5: #e0ce4a; --serie-6: #d0d0d0; }
    }
    .diagram { width: 100%; min-width: 40rem; height: auto; font: 13px system-ui, sans-serif; }
    .diagram text { fill: var(--text); } .diagram .namn { font-weight: 600; }
    .diagram .axel { stroke: var(--axel); } .diagram .rut { stroke: var(--rut); }
    .diagram .grans { stroke: var(--svag); stroke-dasharray: 3 3; }
    .diagram .gransnamn { fill: var(--svag); font-size: 12px; }
    .diagram .serie { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
    .s1 { stroke: var(--serie-1); } .s2 { stroke: var(--serie-2); } .s3 { stroke: var(--serie-3); }
    .s4 { stroke: var(--serie-4); } .s5 { stroke: var(--serie-5); } .s6 { stroke: var(--serie-6); }
    .marke.s1 { fill: var(--serie-1); } .marke.s2 { fill: var(--serie-2); }
    .marke.s3 { fill: var(--serie-3); } .marke.s4 { fill: var(--serie-4); }
    .marke.s5 { fill: var(--serie-5); } .marke.s6 { fill: var(--serie-6); }
    """
}
