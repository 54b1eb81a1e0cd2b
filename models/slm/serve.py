"""llama.cpp's own HTTP server on 127.0.0.1: LIBRARY MODEL PORT TEMPLATE. Runs until it is stopped."""

import sys
import threading

library, model, port, template = sys.argv[1:]
sys.path.insert(0, library)

import xllamacpp  # noqa: E402

parameters = xllamacpp.CommonParams()
parameters.model.path = model
parameters.n_ctx = 4096
parameters.n_parallel = 1
parameters.n_gpu_layers = 0
parameters.cpuparams.n_threads = 2
parameters.cpuparams.poll = 0
parameters.hostnames = ["127.0.0.1"]
parameters.port = int(port)
parameters.use_jinja = True
with open(template, encoding="utf-8") as text:
    parameters.chat_template = text.read()
server = xllamacpp.Server(parameters)
print("Listening on", server.listening_address, flush=True)
threading.Event().wait()
