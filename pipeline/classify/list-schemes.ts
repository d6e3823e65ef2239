import type { Scheme, SchemeRow, SchemeValueRow } from '../../schemas/types.ts';

/** The scheme files as tables: a row for each scheme, and one for each value with its place in the scheme. */
export function listSchemes(schemes: readonly Scheme[]): {
  schemes: SchemeRow[];
  scheme_values: SchemeValueRow[];
} {
  return {
    schemes: schemes.map(({ id, version, title, description, provenance, source, use }) => ({
      scheme_id: id,
      version,
      title,
      description,
      provenance,
      source,
      use,
    })),
    scheme_values: schemes.flatMap(listValues),
  };
}

function listValues({ id: scheme_id, version: scheme_version, blocks }: Scheme): SchemeValueRow[] {
  return blocks.flatMap((block) =>
    block.sub_blocks.flatMap((sub) =>
      sub.characteristics.flatMap((characteristic) =>
        characteristic.values.map((value, index) => ({
          scheme_id,
          scheme_version,
          block_id: block.id,
          block_label: block.label,
          sub_block_id: sub.id,
          sub_block_label: sub.label,
          characteristic_id: characteristic.id,
          characteristic_label: characteristic.label,
          value_type: characteristic.value_type,
          value_code: value.code,
          label: value.label,
          definition: value.definition,
          position: index + 1,
          broader: value.broader ?? null,
          provenance: value.provenance,
          source: value.source,
          successor_code: value.successor ?? null,
        })),
      ),
    ),
  );
}
