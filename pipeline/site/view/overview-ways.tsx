import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { formatNumber } from './format-number.ts';
import { QuestionForm } from './question-form.tsx';

/** Three ways into the map: by question, by map, by list. */
export function OverviewWays({ catalogue }: { catalogue: CatalogueReader }) {
  const size = (name: 'committees' | 'concepts') => formatNumber(catalogue.table(name).length);
  return (
    <div class="ways">
      <section aria-labelledby="by-question" class="way way-question">
        <h2 id="by-question">By question</h2>
        <QuestionForm catalogue={catalogue} />
        <noscript>
          <p>Questions need JavaScript. The lists of committees and concepts do not.</p>
        </noscript>
      </section>
      <section aria-labelledby="by-map" class="way">
        <h2 id="by-map">By map</h2>
        <ul class="plain way-links">
          <Way
            href="map.html"
            label="Any two axes"
            text="Where standards stand close, and where few are"
          />
          <Way
            href="matrix.html"
            label="Committees and concepts"
            text="The matrix of the roadmap"
          />
          <Way
            href="lifecycles.html"
            label="Lifecycles"
            text="Five, meeting where the product is made"
          />
          <Way
            href="curves.html"
            label="Growth"
            text="How many standards each concept has, by year"
          />
        </ul>
      </section>
      <section aria-labelledby="by-list" class="way">
        <h2 id="by-list">By list</h2>
        <ul class="plain way-links">
          <Way
            href="standards.html"
            label={`${formatNumber(catalogue.cards().length)} standards`}
            text="Search and narrow by every characteristic"
          />
          <Way
            href="concepts.html"
            label={`${size('concepts')} concepts`}
            text="Definitions side by side"
          />
          <Way
            href="committees.html"
            label={`${size('committees')} committees`}
            text="Who works on what"
          />
          <Way href="findings.html" label="Findings" text="What is missing, and what disagrees" />
        </ul>
      </section>
    </div>
  );
}

function Way({ href, label, text }: { href: string; label: string; text: string }) {
  return (
    <li>
      <a href={href}>{label}</a>
      <span class="small soft">{text}</span>
    </li>
  );
}
