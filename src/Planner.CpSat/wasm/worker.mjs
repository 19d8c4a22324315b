// The WebAssembly solver's process: answers frames (payload length, 4 bytes little-endian; kind, 1 byte; payload)
// on standard input and output. The solver blocks its thread, so it gets one of its own; this thread sees the
// input close, also in the middle of a search, and ends the process. Argument: the folder with the solver's files.
//
// Stopping a search: the solver cannot be called while it searches, but it reads the clock to see to its time limit.
// A shared flag puts that clock far ahead: a solver with a time limit finds it spent and answers with its best solution.
import { writeSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

const Kind = { Solve: 1, Stop: 2, Ready: 3, Solved: 4, Failed: 5 };

function send(kind, payload) {
  const header = Buffer.alloc(5);
  header.writeInt32LE(payload.length, 0);
  header.writeUInt8(kind, 4);
  process.stdout.write(header);
  process.stdout.write(payload);
}

// Calls back with every whole frame; a large one arrives in many chunks and is put together once.
function readFrames(stream, onFrame) {
  let chunks = [];
  let [length, wanted] = [0, 5];
  stream.on("data", (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    while (length >= wanted) {
      const bytes = Buffer.concat(chunks);
      wanted = 5 + bytes.readInt32LE(0);
      if (length >= wanted) {
        onFrame(bytes.readUInt8(4), bytes.subarray(5, wanted));
        chunks = [bytes.subarray(wanted)];
        length -= wanted;
        wanted = 5;
      } else {
        chunks = [bytes];
      }
    }
  });
}

function answerFrames(folder) {
  const stopped = new Int32Array(new SharedArrayBuffer(4));
  const solver = new Worker(new URL(import.meta.url), { workerData: { folder, stopped } });
  solver.on("message", ({ kind, payload }) => send(kind, Buffer.from(payload)));
  solver.on("error", (error) => send(Kind.Failed, Buffer.from(String(error?.message ?? error))));
  readFrames(process.stdin, (kind, payload) => {
    Atomics.store(stopped, 0, kind === Kind.Stop ? 1 : 0);
    if (kind === Kind.Solve) solver.postMessage(new Uint8Array(payload));
  });
  // Ctrl-C in a terminal reaches every process of the command; what it means is the parent's to say.
  process.on("SIGINT", () => {});
  // An orderly exit would wait for the search.
  process.stdin.on("end", () => process.kill(process.pid, "SIGKILL"));
}

function putClockAheadWhenStopped(stopped) {
  const farAhead = 1e10;
  for (const clock of [performance, Date]) {
    const now = clock.now.bind(clock);
    clock.now = () => now() + (Atomics.load(stopped, 0) ? farAhead : 0);
  }
}

async function loadSolver(folder) {
  const flavour = typeof WebAssembly.promising === "function" ? "" : "_asyncify";
  const { default: createModule } = await import(pathToFileURL(`${folder}/cp_sat_runtime_node${flavour}.js`));
  // Standard output carries frames: what the solver prints goes to standard error.
  const print = (line) => writeSync(2, `${line}\n`);
  return createModule({ print, printErr: print });
}

function copyIn(module, bytes) {
  const address = module._malloc(Math.max(bytes.length, 1));
  module.HEAPU8.set(bytes, address);
  return address;
}

async function solve(module, payload) {
  const split = 4 + new DataView(payload.buffer, payload.byteOffset).getInt32(0, true);
  const [parameters, model] = [payload.subarray(4, split), payload.subarray(split)];
  const addresses = [copyIn(module, model), copyIn(module, parameters), module._malloc(4)];
  const [modelAt, parametersAt, lengthAt] = addresses;
  const types = ["number", "number", "number", "number", "number"];
  const values = [modelAt, model.length, parametersAt, parameters.length, lengthAt];
  const responseAt = await module.ccall("solve_model", "number", types, values, { async: true });
  const length = new DataView(module.HEAPU8.buffer).getUint32(lengthAt, true);
  const response = module.HEAPU8.slice(responseAt, responseAt + length);
  if (responseAt) module._free_buffer(responseAt);
  addresses.forEach((address) => module._free(address));
  return response;
}

async function answerSolves({ folder, stopped }) {
  putClockAheadWhenStopped(stopped);
  const module = await loadSolver(folder);
  parentPort.on("message", async (payload) => {
    try {
      parentPort.postMessage({ kind: Kind.Solved, payload: await solve(module, payload) });
    } catch (error) {
      parentPort.postMessage({ kind: Kind.Failed, payload: Buffer.from(String(error?.message ?? error)) });
    }
  });
  const jspi = typeof WebAssembly.promising === "function";
  parentPort.postMessage({ kind: Kind.Ready, payload: Buffer.from(`node=${process.version}\njspi=${jspi}`) });
}

if (isMainThread) answerFrames(process.argv[2]);
else await answerSolves(workerData);
