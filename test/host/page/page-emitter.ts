type Listener = (...args: readonly unknown[]) => void;

/** As much of Node's EventEmitter as a sandboxed preload gets. */
export class PageEmitter {
  private readonly listeners = new Map<string, readonly Listener[]>();

  on(name: string, listener: Listener): this {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    return this;
  }

  once(name: string, listener: Listener): this {
    const single: Listener = (...args) => {
      this.off(name, single);
      listener(...args);
    };
    return this.on(name, single);
  }

  off(name: string, listener: Listener): this {
    const left = (this.listeners.get(name) ?? []).filter((each) => each !== listener);
    this.listeners.set(name, left);
    return this;
  }

  addListener(name: string, listener: Listener): this {
    return this.on(name, listener);
  }

  removeListener(name: string, listener: Listener): this {
    return this.off(name, listener);
  }

  removeAllListeners(name: string): this {
    this.listeners.delete(name);
    return this;
  }

  emit(name: string, ...args: readonly unknown[]): boolean {
    const listeners = this.listeners.get(name) ?? [];
    for (const listener of listeners) listener(...args);
    return listeners.length > 0;
  }
}
