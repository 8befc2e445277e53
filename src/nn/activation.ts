/**
 * The function f that turns a neuron's weighted sum z into its activation a = f(z).
 *
 * `derivative(z)` is f′(z) = da/dz, at the weighted sum and not at the activation. `name` is the
 * name that a network is saved under. Like `Math.exp`, an activation answers NaN with NaN.
 */
export interface Activation {
  (z: number): number;
  derivative(z: number): number;
  readonly name: string;
}

/**
 * σ(z) = 1 / (1 + e⁻ᶻ): squeezes every number into 0 … 1. σ′(z) = σ(z) (1 − σ(z)).
 *
 * It cannot overflow: where e⁻ᶻ grows to Infinity, 1 / Infinity is 0, as it should be.
 * The derivative uses 1 − σ(z) = σ(−z), because 1 − σ(z) itself loses its digits where σ(z) is
 * near 1, and is plain 0 from z = 37 on.
 */
export const sigmoid: Activation = activation(
  'sigmoid',
  (z) => 1 / (1 + Math.exp(-z)),
  (z) => sigmoid(z) * sigmoid(-z),
);

/**
 * tanh(z) = (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ): squeezes every number into −1 … 1. tanh′(z) = 1 − tanh²(z).
 *
 * The derivative is computed as the equal 1 / cosh²(z), which keeps its digits for large |z|.
 */
export const tanh: Activation = activation(
  'tanh',
  (z) => Math.tanh(z),
  (z) => 1 / Math.cosh(z) ** 2,
);

/**
 * relu(z) = max(0, z), the rectified linear unit. relu′(z) is 1 for z > 0 and 0 for z < 0.
 * At the kink, z = 0, there is no derivative; 0 is the usual choice.
 */
export const relu: Activation = activation(
  'relu',
  (z) => Math.max(0, z),
  (z) => (z > 0 ? 1 : 0),
);

/** identity(z) = z: the weighted sum itself, for outputs that may be any number. Its slope is 1. */
export const identity: Activation = activation(
  'identity',
  (z) => z,
  () => 1,
);

/** The activations of this package, in the order of this file. */
export const activations: readonly Activation[] = [sigmoid, tanh, relu, identity];

// A minifier renames functions, and saved networks rely on the name, so it is set apart.
function activation(
  name: string,
  f: (z: number) => number,
  derivative: (z: number) => number,
): Activation {
  return Object.defineProperty(Object.assign(f, { derivative }), 'name', { value: name });
}
