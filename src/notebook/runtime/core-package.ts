/** The name under which a chapter imports the core: the one package that a cell may import. */
export const corePackage = '@behind-the-hood/nn';
