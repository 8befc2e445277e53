/** A row of numbers. Nothing in this package changes a vector that it was given. */
export type Vector = readonly number[];

/** Rows of equally many numbers: `matrix[i][j]` is row i, column j. */
export type Matrix = readonly Vector[];

/** Returns column j of a matrix, from the first row to the last. */
export function column(matrix: Matrix, j: number): number[] {
  return matrix.map((row) => row[j] as number);
}

/** Joins two equally long lists pair by pair: [f(a₁, b₁), f(a₂, b₂), …]. */
export function zipWith<A, B, C>(as: readonly A[], bs: readonly B[], join: (a: A, b: B) => C): C[] {
  return as.map((a, i) => join(a, bs[i] as B));
}
