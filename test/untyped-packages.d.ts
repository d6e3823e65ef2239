/** What the tests use of packages that come without types. */
declare module 'jsonld' {
  const jsonld: { toRDF: (document: unknown, options: { format: string }) => Promise<string> };
  // eslint-disable-next-line no-restricted-syntax -- the package has no other export
  export default jsonld;
}

declare module 'shacl-engine' {
  export const Validator: new (
    shapes: object,
    options: { factory: object },
  ) => { validate: (data: { dataset: object }) => Promise<{ conforms: boolean }> };
}
