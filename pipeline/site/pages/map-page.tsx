import { countCells, toMapEntry } from '../../catalogue/count-cells.ts';
import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import { listAxes } from '../../catalogue/list-axes.ts';
import type { SitePage } from '../site-page.ts';
import { readMapAddress } from '../view/map-address.ts';
import { MapSection } from '../view/map-section.tsx';
import { MapResult } from '../view/map-view.tsx';

/** Two axes of the catalogue crossed; in the browser any two. */
export function mapPage(catalogue: CatalogueReader): SitePage {
  const view = readMapAddress('', listAxes(catalogue));
  return {
    path: 'map.html',
    name: 'map',
    title: 'Map',
    description: 'Any two characteristics of the standards against each other, with possible gaps.',
    content: (
      <MapSection
        path="map.html"
        title="Map"
        lead="Where standards are, where projects are under way, and where there may be a gap. Each cell leads to its standards."
      >
        <div data-map>
          {view === null ? (
            <p>The catalogue has no two characteristics that can be set against each other.</p>
          ) : (
            <MapResult
              map={countCells(catalogue.cards().map(toMapEntry), view.rows, view.columns)}
              only={undefined}
              least_coverage={view.least_coverage}
            />
          )}
        </div>
      </MapSection>
    ),
  };
}
