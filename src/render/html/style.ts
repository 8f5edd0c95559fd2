import { day, night, type Palette } from './palette.ts';

const variables = ({ ground, shade, text, muted, accent, edge, lights, blank }: Palette): string =>
  `--ground:${ground};--shade:${shade};--text:${text};--muted:${muted};--accent:${accent};--edge:${edge};` +
  `--green:${lights.green};--yellow:${lights.yellow};--red:${lights.red};--grey:${lights.grey};--none:${lights.none};` +
  `--blank-ground:${blank.ground};--blank-text:${blank.text};--blank-edge:${blank.edge};`;

/** The looks of a page: on a wide screen, a narrow one, in the dark, in forced colours, and on paper. */
export const style = `
:root{color-scheme:light dark;${variables(day)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(night)}}}
*{box-sizing:border-box}
html{font:100%/1.55 "Source Sans 3","Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);overflow-wrap:break-word}
header,nav,main{max-width:76rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem}
main{padding-bottom:4rem}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:0 0 .5rem;max-width:46rem}
h2{font-size:1.45rem;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:3px solid var(--accent)}
h3{font-size:1.15rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.5rem 0 .5rem}
p,ul,ol,dl,.callout{max-width:46rem}
p{margin:.6rem 0}
.subtitle{color:var(--muted);font-size:1.05rem;margin:0 0 1.5rem}
.muted{color:var(--muted);font-size:.92em}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
:target{scroll-margin-top:1rem;background:var(--shade)}
.skip{position:absolute;left:1rem;top:-6rem;padding:.6rem 1rem;background:var(--accent);color:var(--ground)}
.skip:focus{top:1rem}
nav{margin-bottom:1rem}
nav details{border:1px solid var(--edge);border-radius:4px;padding:.6rem 1rem}
nav summary,figure summary{cursor:pointer;font-weight:600}
nav ol{columns:17rem;column-gap:3rem;margin:.6rem 0 0;padding-left:1.8rem;max-width:none}
nav li{break-inside:avoid;margin:0 0 .4rem}
code{font:.92em ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;background:var(--shade);padding:.05em .3em;border-radius:3px;overflow-wrap:anywhere}
pre{background:var(--shade);padding:1rem;overflow:auto;border-radius:4px}
pre code{background:none;padding:0}
dl{margin:1rem 0;border-top:1px solid var(--edge)}
dl div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.2rem 1.5rem;padding:.4rem 0;border-bottom:1px solid color-mix(in srgb,var(--edge) 35%,transparent)}
dt{font-weight:600}
dd{margin:0;white-space:pre-wrap}
ul,ol{padding-left:1.4rem}
li{margin:.2rem 0}
.light{font-weight:600;white-space:nowrap}
.light.green{color:var(--green)}.light.yellow{color:var(--yellow)}.light.red{color:var(--red)}.light.grey{color:var(--grey)}.light.none{color:var(--none)}
mark{background:var(--blank-ground);color:var(--blank-text);border:1px dashed var(--blank-edge);border-radius:3px;padding:.05em .4em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
mark.passage{display:block;padding:.7rem 1rem}
.callout{border-left:6px solid var(--accent);background:var(--shade);padding:.3rem 1rem;margin:1rem 0}
.callout.missing{border-color:var(--blank-edge)}
.callout.decision{border-color:var(--red)}
.table{margin:1rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:0 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0}
thead th{border-bottom:2px solid var(--text);vertical-align:bottom;line-height:1.3}
tbody tr{border-bottom:1px solid color-mix(in srgb,var(--edge) 45%,transparent)}
tbody th{font-weight:600}
th.long{width:40%}
td.short{white-space:nowrap}
tr.nested th{font-weight:400;padding-left:1rem}
th.right,td.right{text-align:right;font-variant-numeric:tabular-nums}
thead button{all:unset;cursor:pointer;font:inherit}
thead button::after{content:"\\a0\\2195";color:var(--muted)}
thead [aria-sort=ascending] button::after{content:"\\a0\\2191";color:inherit}
thead [aria-sort=descending] button::after{content:"\\a0\\2193";color:inherit}
thead button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.keep{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:end;margin:1.5rem 0;padding:.75rem 1rem;background:var(--shade);border-radius:4px}
.keep p{margin:0;min-width:0;max-width:100%}
.keep label{display:block;font-weight:600}
.keep select{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--edge);border-radius:4px;padding:.35rem .5rem;max-width:100%}
figure{margin:1.5rem 0}
.picture{overflow-x:auto}
.picture svg{display:block;max-width:100%;height:auto}
.picture.narrow{display:none}
figcaption{color:var(--muted);margin:.4rem 0}
[hidden]{display:none!important}
@media (max-width:44rem){
html{font-size:95%}
header,nav,main{padding-left:1rem;padding-right:1rem}
h1{font-size:1.6rem}
dl div{grid-template-columns:1fr}
.picture.wide{display:none}
.picture.narrow{display:block}
table,caption,tbody,tr,th,td{display:block;width:auto}
thead{display:none}
tbody tr{padding:.6rem 0}
th,td{padding:.15rem 0}
tr.nested{padding-left:1rem}
td:empty{display:none}
td[data-label]::before{content:attr(data-label) ": ";color:var(--muted)}
th.right,td.right{text-align:left}
td.short{white-space:normal}
th.long{width:auto}
}
@media (forced-colors:active){mark,.callout{border:1px solid}}
@media print{
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt "Source Sans 3",Arial,sans-serif}}
html{font-size:10pt}
header,nav,main{padding:0;max-width:none}
header{padding-top:0}
nav,.skip,.keep,figure details{display:none}
h2,h3,h4,dl div:first-child{break-after:avoid}
figcaption{break-before:avoid}
h2{margin-top:1.6rem}
thead{display:table-header-group}
tr,figure,.callout,dl div{break-inside:avoid}
thead button{display:contents}
thead button::after{content:none!important}
a{color:inherit;text-decoration:none}
}
`.trim();
