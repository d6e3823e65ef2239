/** The style of the page for review: two panes beside each other, one below the other where there is no room. */
export const REVIEW_STYLE = `:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2430;--soft:#5b6676;--line:#dcd8cf;--link:#0b5394;
--mark:#fff1b8;--definitions:#1a7f5a;--tables:#7a4fa3;--mentions:#0b5394;--doubts:#a34a00;--warn:#fdeee0}
@media (prefers-color-scheme:dark){:root{--paper:#14171c;--card:#1c2128;--ink:#e4e7ec;--soft:#9aa5b4;--line:#343b46;--link:#7ab8f5;
--mark:#4a4011;--definitions:#5fd0a4;--tables:#c9a2ee;--mentions:#7ab8f5;--doubts:#f3a765;--warn:#3a2714}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
header{position:sticky;top:0;z-index:1;padding:.6rem 1rem;background:var(--card);border-bottom:1px solid var(--line)}
header h1{margin:0;font-size:1.15rem}
header p{margin:.1rem 0 .5rem;color:var(--soft);font-size:.9rem}
nav{display:flex;flex-wrap:wrap;gap:.4rem;font-size:.9rem}
nav a{display:none}
label,nav a{padding:.15rem .7rem;border:1px solid currentcolor;border-radius:1rem;cursor:pointer;text-decoration:none}
label.of-definitions{color:var(--definitions)}label.of-tables{color:var(--tables)}
label.of-mentions{color:var(--mentions)}label.of-doubts{color:var(--doubts)}
.switch{position:absolute;opacity:0}
.switch:not(:checked)~header label{opacity:1}
#show-definitions:not(:checked)~header label[for=show-definitions],#show-tables:not(:checked)~header label[for=show-tables],
#show-mentions:not(:checked)~header label[for=show-mentions]{opacity:.55;text-decoration:line-through}
#show-doubts:checked~header label[for=show-doubts]{background:var(--doubts);color:var(--card)}
#show-definitions:focus-visible~header label[for=show-definitions],#show-tables:focus-visible~header label[for=show-tables],
#show-mentions:focus-visible~header label[for=show-mentions],#show-doubts:focus-visible~header label[for=show-doubts]{outline:3px solid var(--link);outline-offset:2px}
#show-definitions:not(:checked)~main :is(section,.chip).of-definitions,#show-tables:not(:checked)~main :is(section,.chip).of-tables,
#show-mentions:not(:checked)~main section.of-mentions,#show-doubts:checked~main .items .item:not(.doubtful),
#show-doubts:checked~main section.of-mentions{display:none}
#show-mentions:not(:checked)~main .text a.of-mentions{color:inherit;text-decoration:none}
main{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr)}
.text,.items{height:calc(100vh - 7rem);overflow:auto;padding:1rem;scroll-behavior:smooth}
.items{border-left:1px solid var(--line)}
.block{position:relative;max-width:48rem;padding:.1rem .6rem;border-left:3px solid transparent;border-radius:2px}
.block p{margin:.3rem 0}
.block.heading p{margin-top:1rem;font-weight:700}
.block.heading[data-level="1"] p{font-size:1.3rem}.block.heading[data-level="2"] p{font-size:1.15rem}
.block.list_item p{padding-left:1.2rem}.block.list_item p::before{content:"•";float:left;margin-left:-1rem;color:var(--soft)}
.block:is(.float,.caption,.footnote) p{color:var(--soft);font-size:.9rem}
.block.used{border-left-color:var(--definitions)}.block.table.used{border-left-color:var(--tables)}
.block:target,.text a:target{background:var(--mark)}
.chip{display:inline-block;margin:.4rem .3rem 0 0;padding:0 .5rem;border-radius:.6rem;background:var(--definitions);color:var(--card);font-size:.78rem;text-decoration:none}
.chip.of-tables{background:var(--tables)}
.page{margin:1.2rem 0 .4rem;border-top:1px dashed var(--line);color:var(--soft);font-size:.8rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem}
caption{padding:.3rem 0;text-align:left;font-weight:600}
td,th{padding:.2rem .5rem;border:1px solid var(--line);text-align:left;vertical-align:top}
th{background:var(--paper)}
.aside{margin:1.5rem .6rem;color:var(--soft);font-size:.85rem}
.items h2{margin:1rem 0 .5rem;font-size:1rem}
.items section:first-child h2{margin-top:0}
article.item{margin:0 0 .7rem;padding:.5rem .8rem;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--definitions);border-radius:6px}
article.item.of-tables{border-left-color:var(--tables)}
article.doubtful{border-left-color:var(--doubts)}
.item:target{outline:3px solid var(--doubts);outline-offset:1px}
.item:hover{border-color:var(--soft)}
.item h3{margin:0;font-size:1rem}
.item p{margin:.2rem 0;font-size:.92rem}
.item p b{color:var(--soft);font-weight:600}
.item p.definition{font-size:1rem}
.number,.said{color:var(--soft);font-size:.85rem;font-weight:400}
.doubts{margin:.4rem 0 0;padding:.3rem .6rem .3rem 1.6rem;background:var(--warn);border-radius:4px;color:var(--doubts);font-size:.88rem}
p.item{margin:.15rem 0;padding:.1rem .4rem}
@media (max-width:50rem){body{font-size:15px}header p{display:none}nav a{display:inline}main{display:block}
.text,.items{height:auto;overflow:visible;padding:.7rem}.items{border-left:0;border-top:4px solid var(--line)}
:target{scroll-margin-top:8rem}}
@media print{header{position:static}.text,.items{height:auto;overflow:visible}}
`;
