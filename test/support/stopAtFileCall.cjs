/**
 * Loaded before the command line (`node --require`): kills the process at one of its calls that change the file system, the STOP_AT-th, before it, in the
 * middle of a write, or after it. No chance to clean up: it is the power cut. With STOP_BY=SIGSTOP it is held there instead, as a laptop is that is closed.
 */
const promises = require("node:fs/promises");

let left = Number(process.env.STOP_AT);

function mayStop() {
  if (left-- === 0) process.kill(process.pid, process.env.STOP_BY ?? "SIGKILL");
}

function stopAround(owner, name) {
  const real = owner[name].bind(owner);
  owner[name] = async (...words) => {
    mayStop();
    const result = await real(...words);
    mayStop();
    return name === "open" ? stopInHandle(result) : result;
  };
}

function stopInHandle(handle) {
  const writeFile = handle.writeFile.bind(handle);
  handle.writeFile = async (bytes) => {
    mayStop();
    await handle.write(bytes, 0, Math.floor(bytes.length / 2), 0);
    mayStop();
    await writeFile(bytes);
    mayStop();
  };
  stopAround(handle, "chmod");
  stopAround(handle, "chown");
  stopAround(handle, "sync");
  stopAround(handle, "close");
  return handle;
}

// Reading changes nothing: only what writes is stopped.
for (const name of ["open", "link", "rename", "rm"]) stopAround(promises, name);
