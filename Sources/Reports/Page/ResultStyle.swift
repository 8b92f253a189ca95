/// What the page of a result adds to the style of all pages.
enum ResultStyle {
  static let sheet = """
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.4rem;z-index:1}
    .muted{color:var(--muted)}
    .error{color:var(--error)}
    .warning{color:var(--warning)}
    .good{color:var(--good)}
    .code,code{font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.9em;word-break:break-all}
    header nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.6rem 0}
    button{font:inherit;color:var(--accent);background:var(--ground);border:1px solid var(--accent);border-radius:.3rem;
    padding:.15rem .7rem;cursor:pointer}
    button[aria-pressed=true]{background:var(--accent);color:var(--ground)}
    .score{background:var(--raised);border:1px solid var(--edge);border-radius:.5rem;padding:.6rem 1rem}
    .score p{margin:.3rem 0}
    .big{font-size:1.5rem;font-weight:bold}
    .big .n{font-size:2.6rem;line-height:1.1;font-variant-numeric:tabular-nums;color:var(--accent)}
    .tag{font-size:1rem;border:1px solid var(--warning);color:var(--warning);border-radius:.3rem;padding:0 .4rem}
    dl.facts{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;margin:.6rem 0}
    dl.facts dd{margin:0;font-variant-numeric:tabular-nums}
    dt{color:var(--muted)}
    dl.texts div{margin:.4rem 0}
    dl.texts dd{margin:0}
    td.wrap{white-space:normal}
    tbody th{font-weight:normal;background:none}
    tfoot td,tfoot th{font-weight:bold;background:var(--raised)}
    th button{border:0;background:none;padding:0;font-weight:bold;color:inherit;text-align:inherit;white-space:normal}
    th button::after{content:" ↕";color:var(--muted)}
    th[aria-sort=ascending] button::after{content:" ↑"}
    th[aria-sort=descending] button::after{content:" ↓"}
    .sortable th[scope=row],.indicators th[scope=row]{min-width:9rem}
    .indicators{min-width:56rem}
    .indicators td:nth-child(3),.indicators td:nth-child(4){min-width:6rem}
    .indicators td:last-child{min-width:16rem}
    details.project{border:1px solid var(--edge);border-radius:.4rem;margin:.5rem 0;padding:0 .8rem}
    summary{cursor:pointer}
    details.project>summary{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline;padding:.5rem 0}
    details.project>summary::before{content:"▸";color:var(--accent)}
    details.project[open]>summary::before{content:"▾"}
    details.project>summary::-webkit-details-marker{display:none}
    summary h3{margin:0;font-size:1rem;flex:1 1 12rem}
    .result{font-weight:bold;font-variant-numeric:tabular-nums}
    .note{margin:.2rem 0;font-size:.9rem}
    .why{font-size:.9rem}
    .why summary{color:var(--accent)}
    .why dl{display:grid;grid-template-columns:5em minmax(0,1fr);gap:.15rem .6rem;margin:.3rem 0;border-left:3px solid var(--edge);padding-left:.6rem}
    .why dd{margin:0}
    fieldset.filter{border:0;padding:0;margin:0;min-width:0}
    .filter label{margin:0 1rem 0 .3rem}
    #show-error:not(:checked)~ul .f-error,#show-warning:not(:checked)~ul .f-warning,
    #show-info:not(:checked)~ul .f-info{display:none}
    ul.findings{list-style:none;padding:0}
    ul.findings li{border-left:4px solid var(--edge);padding:.2rem .8rem;margin:.5rem 0}
    ul.findings .f-error{border-color:var(--error)}
    ul.findings .f-warning{border-color:var(--warning)}
    #report{border-top:2px solid var(--accent);margin-top:2.5rem}
    @page wide{size:A4 landscape;margin:28mm 25mm 26mm}
    @media print{
    #details{page:wide}
    .indicators{min-width:0}
    .indicators td:nth-child(n),.indicators th[scope=row],.sortable th[scope=row]{min-width:0}
    .indicators td:last-child{min-width:45mm}
    details.project::details-content{content-visibility:visible;display:block;block-size:auto}
    details.why,details.project>summary::before{display:none}
    details.project{border:0;padding:0;margin:0 0 5mm}
    .score{background:none}
    #report{break-before:page;border:0}
    .paper{break-before:page}
    th button::after{content:none!important}
    }

    """
}
