extension Page {
  /// The page, as a Mustache template. Everything is in the file: no network, no script.
  static let template = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>{{titel}}</title>
    <style>
    {{{stil}}}
    </style>
    </head>
    <body>
    <a class="hopp" href="#innehall">{{till}}</a>
    <header>
    <h1>{{titel}}</h1>
    <p class="svag">{{anmarkning}}</p>
    {{#varning}}<p class="varning">{{varning}}</p>{{/varning}}
    </header>
    <main id="innehall" tabindex="-1">
    {{#svar}}<p class="svar">{{svar}}</p>{{/svar}}
    {{#ingress}}{{>block}}{{/ingress}}
    {{#visaInnehall}}<nav aria-label="{{innehall}}"><ol>
    {{#avsnitt}}<li><a href="#{{avsnittsid}}">{{rubrik}}</a></li>
    {{/avsnitt}}</ol></nav>{{/visaInnehall}}
    {{#avsnitt}}
    <section id="{{avsnittsid}}" aria-labelledby="{{avsnittsid}}-rubrik">
    <div class="hel">
    <h2 id="{{avsnittsid}}-rubrik">{{rubrik}}</h2>
    {{#inledning}}{{>block}}{{/inledning}}</div>
    {{#delar}}{{>block}}{{/delar}}
    </section>
    {{/avsnitt}}
    </main>
    <footer><p class="svag">{{fot}}</p></footer>
    </body>
    </html>

    """

  static let blockTemplate = """
    {{#stycke}}<p>{{stycke}}</p>
    {{/stycke}}{{#not}}<p class="svag">{{not}}</p>
    {{/not}}{{#varningstext}}<p class="varning">{{varningstext}}</p>
    {{/varningstext}}{{#underrubrik}}{{#hog}}<h2 class="lag">{{underrubrik}}</h2>{{/hog}}{{^hog}}<h3>{{underrubrik}}</h3>{{/hog}}
    {{/underrubrik}}{{#lista}}<ul>
    {{#punkter}}<li>{{punkt}}</li>
    {{/punkter}}</ul>
    {{/lista}}{{#tabell}}{{>tabell}}{{/tabell}}{{#figur}}<figure>
    {{#hog}}<h2 class="lag">{{bildtitel}}</h2>{{/hog}}{{^hog}}<h3>{{bildtitel}}</h3>{{/hog}}
    <div class="rull" role="group" tabindex="0" aria-label="{{bildtitel}}">
    {{{svg}}}</div>
    <figcaption>{{bildtext}}</figcaption>
    </figure>
    {{/figur}}{{#begrepp}}<dl>
    {{#rader}}<dt>{{ord}}</dt>{{#stycken}}<dd>{{forklaring}}</dd>{{/stycken}}
    {{/rader}}</dl>
    {{/begrepp}}{{#kommando}}<pre><code>{{kommando}}</code></pre>
    {{/kommando}}
    """

  /// A table with a caption and headings that belong to columns and rows.
  static let tableTemplate = """
    <div class="rull" role="group" tabindex="0" aria-label="{{tabelltitel}}"><table>
    <caption>{{tabelltitel}}</caption>
    <thead><tr>{{#rubriker}}<th scope="col"{{#tal}} class="tal"{{/tal}}>{{text}}</th>{{/rubriker}}</tr></thead>
    <tbody>
    {{#rader}}<tr>{{#celler}}{{#forst}}<th scope="row"{{#tal}} class="tal"{{/tal}}>{{text}}</th>{{/forst}}{{^forst}}<td{{#tal}} class="tal"{{/tal}}{{#kort}} class="kort"{{/kort}}>{{text}}</td>{{/forst}}{{/celler}}</tr>
    {{/rader}}</tbody>
    </table></div>

    """

  /// The page's own style, beside that of the charts.
  static let style = """
    :root { --panel: #f2f4f6; --skugga: #8a929c; }
    @media screen and (prefers-color-scheme: dark) { :root { --panel: #22262b; --skugga: #7a8490; } }
    html { background: var(--bakgrund); color: var(--text); color-scheme: light dark;
      scroll-behavior: smooth; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem;
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.4rem 0 .5rem;
      border-top: 1px solid var(--rut); padding-top: 1.2rem; }
    h3, h2.lag { font-size: 1.04rem; margin: 1.6rem 0 .3rem; border: 0; padding: 0; }
    p, li, dd, figcaption { max-width: 46rem; }
    a { color: var(--serie-1); }
    a:focus-visible, .rull:focus-visible { outline: 3px solid var(--serie-2); outline-offset: 2px; }
    main:focus { outline: none; }
    .hopp { position: absolute; left: -100rem; }
    .hopp:focus { left: 1rem; top: 1rem; padding: .4rem .8rem; background: var(--bakgrund); }
    .svar { font-size: 1.22rem; line-height: 1.45; margin: 1rem 0; padding: .9rem 1.1rem;
      border-left: .35rem solid var(--serie-1); background: var(--panel); max-width: none; }
    .svag, figcaption { color: var(--svag); font-size: .92rem; }
    .varning { border-left: .35rem solid var(--serie-2); padding: .4rem .8rem;
      background: var(--panel); }
    nav { background: var(--panel); padding: .6rem 1rem; margin: 1.2rem 0; }
    nav ol { margin: 0; padding-left: 1.6rem; columns: 20rem 2; } nav li { padding: .1rem 0; }
    figure { margin: 1rem 0; } figcaption { margin-top: .3rem; }
    .rull { overflow-x: auto; background:
      linear-gradient(to right, var(--bakgrund) 40%, transparent) left / 2.4rem 100% no-repeat local,
      linear-gradient(to left, var(--bakgrund) 40%, transparent) right / 2.4rem 100% no-repeat local,
      linear-gradient(to right, var(--skugga), transparent) left / .8rem 100% no-repeat scroll,
      linear-gradient(to left, var(--skugga), transparent) right / .8rem 100% no-repeat scroll; }
    @media screen and (max-width: 44rem) { td:last-child:not(.tal):not(.kort) { min-width: 15rem; }
      ul { padding-left: 1.2rem; } }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: .5rem 0 1rem;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0; }
    @media screen and (max-width: 44rem) { caption { max-width: calc(100vw - 2rem); } }
    th, td { text-align: left; padding: .28rem 0 .28rem 1rem; border-bottom: 1px solid var(--rut);
      vertical-align: top; }
    th:first-child, td:first-child { padding-left: 0; min-width: 6rem; }
    th { font-weight: 600; } tbody th { font-weight: 400; }
    .kort { white-space: nowrap; } .tal { text-align: right; white-space: nowrap; } thead .tal { white-space: normal; }
    code, pre { font: .9rem ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere;
      white-space: pre-wrap; }
    pre { background: var(--panel); padding: .6rem .8rem; }
    dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0 0 .2rem 1.2rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--rut); }
    @media print { html { color-scheme: light; font-size: 9.5pt; print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      @page { size: A4; margin: 14mm; }
      body { max-width: none; padding: 0; } .rull { overflow: visible; background: none; } .hopp { display: none; }
      .diagram { min-width: 0; } table { font-size: 8pt; } th, td { padding-left: .9rem; }
      p, li { orphans: 3; widows: 3; } h2 + p, h3 + p { break-after: avoid; }
      figure, tr, .svar, .hel, dd, li { break-inside: avoid; }
      h2, h3, caption, thead, dt { break-after: avoid; }
      .rull + .svag { break-before: avoid; }
      tbody tr:nth-child(-n+2) { break-after: avoid; } tbody tr:nth-last-child(-n+2) { break-before: avoid; }
      thead { display: table-header-group; } }
    """
}
