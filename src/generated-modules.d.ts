// What src/build/generated/generated-modules.ts makes of these imports.
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
declare module 'virtual:core' {
  export const script: string;
  export const types: string;
  export const minified: string;
  export const exportNames: readonly string[];
}
declare module 'virtual:language-libraries' {
  export const libraries: readonly (readonly [name: string, text: string])[];
}
