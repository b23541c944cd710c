// Beside a server: milliseconds its main event loop stopped since it was last asked.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  process.on("message", () => {
    process.send?.(delay.max / 1e6);
    delay.reset();
  });
}
