/** A process and everything it started, as the system lists them now. */
export declare function processTree(pid: number): readonly number[];
/** SIGKILL to the whole tree, at once: no process of it may tidy up after another. */
export declare function killTree(pid: number): void;
/** Whether the process is still there. */
export declare function isRunning(pid: number): boolean;
