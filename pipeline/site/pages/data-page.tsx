import { columnsOf } from '../../../schemas/table-schema.ts';
import type { TableSchema } from '../../../schemas/table-schema.ts';
import type { CatalogueReader } from '../../catalogue/catalogue-reader.ts';
import type { SitePage } from '../site-page.ts';
import { DataTable } from '../view/data-table.tsx';
import { outsideHref } from '../view/links.ts';

/** Files beside the tables; the pages lie in a folder within theirs. */
const FILES: readonly (readonly [file: string, meaning: string])[] = [
  ['catalogue.json', 'All tables in one file, except very long ones'],
  ['datapackage.json', 'Descriptor of the data package: types, keys, sources, licences, checksums'],
  ['README.md', 'The dictionary as a text'],
  ['report.md', 'What was read, what was left out and why, how far the standards are classified'],
  ['changes.md', 'What changed since the release before'],
];

/** Where the data are, what they mean, and under which terms they may be used. */
export function dataPage(catalogue: CatalogueReader, tables: readonly TableSchema[]): SitePage {
  const published = tables.filter(({ table }) => table !== undefined);
  return {
    path: 'data.html',
    name: 'data',
    title: 'Data',
    description: 'Downloads, data dictionary, licence and method.',
    content: (
      <>
        <div class="page-head">
          <h1>Data</h1>
          <p class="lead">
            Everything on these pages comes from tables that you can have too. They lie beside the
            folder of these pages.
          </p>
        </div>
        <section class="section">
          <h2>Downloads</h2>
          <DataTable
            caption="Files"
            columns={[{ label: 'File' }, { label: 'What it holds' }]}
            rows={FILES.map(([file, meaning]) => [<a href={`../${file}`}>{file}</a>, meaning])}
          />
        </section>
        <Dictionary tables={published} />
        <Sources catalogue={catalogue} />
        <Method />
      </>
    ),
  };
}

function Dictionary({ tables }: { tables: readonly TableSchema[] }) {
  if (tables.length === 0) return null;
  return (
    <section class="section">
      <h2>Tables</h2>
      <p>
        CSV in UTF-8 with line feeds. An empty cell is an absent value; codes in a list are joined
        by <code>|</code> between spaces.
      </p>
      {tables.map((schema) => (
        <TableEntry key={schema.table} schema={schema} />
      ))}
    </section>
  );
}

function TableEntry({ schema }: { schema: TableSchema }) {
  const { table = '', description, primary_key: keys } = schema;
  return (
    <details class="table-entry" id={table}>
      <summary>
        <code>{table}</code> <span class="soft">{description}</span>
      </summary>
      <p>
        <a href={`../${table}.csv`}>{table}.csv</a>; a row is known by{' '}
        <code>{keys.join(', ')}</code>
      </p>
      <DataTable
        caption={`Columns of ${table}`}
        columns={[{ label: 'Column' }, { label: 'Type' }, { label: 'Meaning' }]}
        rows={columnsOf(schema).map(({ name, cell, nullable, schema: column }) => [
          <code>{name}</code>,
          `${cell}${nullable ? ', may be empty' : ''}`,
          column.description,
        ])}
      />
    </details>
  );
}

function Sources({ catalogue }: { catalogue: CatalogueReader }) {
  return (
    <section class="section">
      <h2>Sources and licences</h2>
      <p>
        The catalogue itself is licensed under CC BY 4.0. What it took from others stays under their
        terms.
      </p>
      <DataTable
        caption="Sources"
        columns={[
          { label: 'Source' },
          { label: 'Publisher' },
          { label: 'Licence' },
          { label: 'Read on' },
          { label: 'Attribution' },
        ]}
        rows={catalogue
          .table('sources')
          .map(({ title, publisher, licence, url, retrieved_date: date, attribution }) => [
            <OutsideLink url={url} text={title} />,
            publisher,
            licence,
            date ?? '',
            attribution ?? '',
          ])}
      />
    </section>
  );
}

function OutsideLink({ url, text }: { url: string | null; text: string }) {
  const href = outsideHref(url);
  return href === null ? <>{text}</> : <a href={href}>{text}</a>;
}

function Method() {
  return (
    <section class="section">
      <h2>Method</h2>
      <p>
        Documents and open metadata are read by machine; records of one standard are joined; rules
        decide which standards belong and which characteristics they have. Every value names its
        rule, the words on which it rests, and how sure it is. People overrule rules in reviewed
        files, with a reason. What has no value is unclassified, which is no gap.
      </p>
      <p>
        The characteristics are in the style of ISO/IEC TR 63306-1, whose text was not at hand: they
        are marked as confirmed, partly confirmed, reconstructed or our own. No conformity is
        claimed.
      </p>
    </section>
  );
}
