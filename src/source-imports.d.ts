// What src/build/bundle-source.ts makes of these imports.
declare module '*?module-source' {
  const source: string;
  export default source;
  export const sha256: string;
}
declare module '*?script-source' {
  const source: string;
  export default source;
  export const sha256: string;
}
declare module '*?node-source' {
  const source: string;
  export default source;
  export const sha256: string;
}
// What src/build/type-source.ts makes of this import.
declare module 'type-libraries' {
  export const libraries: ReadonlyMap<string, string>;
  export const core: ReadonlyMap<string, string>;
}
