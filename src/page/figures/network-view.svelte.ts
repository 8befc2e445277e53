import { neuronAt, type Edge, type NetworkFigureData, type OpenNeuron } from './network-data.ts';

/** A network as a reader looks at it. Neurons are counted through the hidden ones to the output. */
export class NetworkView {
  readonly #read: () => NetworkFigureData;
  #chosen = $state(1);
  /** Undefined is the output. */
  #reached = $state<number>();
  highlighted = $state<Edge>();
  /** Whether a pointer and keys reach it yet. */
  hydrated = $state(false);

  constructor(read: () => NetworkFigureData) {
    this.#read = read;
  }

  get network(): NetworkFigureData {
    return this.#read();
  }

  get opened(): number {
    return Math.min(this.#chosen, this.network.b1.length);
  }

  get neuron(): OpenNeuron {
    return neuronAt(this.network, this.opened);
  }

  /** The last neuron that is worked out. */
  get step(): number {
    return Math.min(this.#reached ?? Infinity, this.network.b1.length);
  }

  open(neuron: number): void {
    this.#chosen = neuron;
    if (this.#reached !== undefined) this.#reached = Math.max(this.#reached, neuron);
  }

  goTo(step: number): void {
    this.#chosen = step;
    this.#reached = step;
  }

  /** Returns what highlights an edge while a pointer or the focus is on an element. */
  highlights(edge: Edge) {
    const begin = () => {
      this.highlighted = edge;
    };
    const end = () => {
      this.highlighted = undefined;
    };
    return { onpointerenter: begin, onpointerleave: end, onfocusin: begin, onfocusout: end };
  }
}
