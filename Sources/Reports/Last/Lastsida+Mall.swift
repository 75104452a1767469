extension Lastsida {
  /// The page, as a Mustache template. Everything is in the file: no network, no script.
  static let mall = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>{{titel}}</title>
    <style>
    {{{diagramstil}}}
    html { background: var(--bakgrund); color: var(--text); color-scheme: light dark; }
    body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem;
      font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
    h2 { font-size: 1.25rem; margin: 2.2rem 0 .5rem; border-top: 1px solid var(--rut);
      padding-top: 1.2rem; }
    h3 { font-size: 1.02rem; margin: 1.6rem 0 .3rem; }
    .svar { font-size: 1.2rem; line-height: 1.4; margin: 1rem 0; padding: .8rem 1rem;
      border-left: .35rem solid var(--serie-1); background: var(--panel); }
    .svag, figcaption { color: var(--svag); font-size: .92rem; }
    .varning { border-left: .35rem solid var(--serie-2); padding: .4rem .8rem;
      background: var(--panel); }
    figure { margin: 1rem 0; overflow-x: auto; } figcaption { margin-top: .3rem; }
    .rull { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: .5rem 0 1rem;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0; }
    th, td { text-align: left; padding: .28rem .6rem .28rem 0; border-bottom: 1px solid var(--rut);
      vertical-align: top; }
    th { font-weight: 600; } .tal { text-align: right; white-space: nowrap; }
    code, pre { font: .9rem ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere;
      white-space: pre-wrap; }
    dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0 0 .2rem 1.2rem; }
    :root { --panel: #f2f4f6; }
    @media screen and (prefers-color-scheme: dark) { :root { --panel: #22262b; } }
    @media print { html { color-scheme: light; font-size: 10pt; } @page { size: A4; margin: 15mm; }
      body { max-width: none; padding: 0; } .rull { overflow: visible; }
      table { font-size: 8pt; } th, td { padding-right: .4rem; } th.tal { white-space: normal; }
      figure, tr, .svar { break-inside: avoid; } h2, h3, caption { break-after: avoid; } }
    </style>
    </head>
    <body>
    <main>
    <h1>{{titel}}</h1>
    <p class="svag">{{ingenPrognos}}</p>
    {{#avbrutet}}<p class="varning">{{avbrutet}}</p>{{/avbrutet}}
    {{#svar}}<p class="svar">{{svar}}</p>{{/svar}}
    {{#avhjalp}}<p>{{avhjalp}}</p>{{/avhjalp}}
    {{#trosklar}}{{>tabell}}{{/trosklar}}
    {{#avsnitt}}
    <section>
    <h2>{{rubrik}}</h2>
    {{#ingress}}<p>{{ingress}}</p>{{/ingress}}
    {{#figurer}}
    <h3>{{titel}}</h3>
    <figure>
    {{{svg}}}<figcaption>{{text}}</figcaption>
    </figure>
    {{/figurer}}
    {{#tabeller}}{{>tabell}}{{/tabeller}}
    {{#begrepp}}<dl>
    {{#rader}}<dt>{{ord}}</dt><dd>{{text}}</dd>
    {{/rader}}</dl>{{/begrepp}}
    {{#kommando}}<p>{{kommandotext}}</p>
    <pre><code>{{kommando}}</code></pre>{{/kommando}}
    </section>
    {{/avsnitt}}
    </main>
    </body>
    </html>

    """

  /// A table with a caption and headings that belong to columns and rows.
  static let tabellmall = """
    <div class="rull"><table>
    <caption>{{titel}}</caption>
    <thead><tr>{{#rubriker}}<th scope="col"{{#tal}} class="tal"{{/tal}}>{{text}}</th>{{/rubriker}}</tr></thead>
    <tbody>
    {{#rader}}<tr>{{#celler}}{{#forst}}<th scope="row"{{#tal}} class="tal"{{/tal}}>{{text}}</th>{{/forst}}{{^forst}}<td{{#tal}} class="tal"{{/tal}}>{{text}}</td>{{/forst}}{{/celler}}</tr>
    {{/rader}}</tbody>
    </table></div>

    """
}
