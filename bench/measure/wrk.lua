-- Sends the requests of a file in turn: method, path, body, ETag and encoding, separated by tabs.
local requests, place = {}, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local method, path, body, tag, encoding = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)$")
    local headers = {}
    if body ~= "" then headers["Content-Type"] = "application/json" else body = nil end
    if tag ~= "" then headers["If-None-Match"] = tag end
    if encoding ~= "" then headers["Accept-Encoding"] = encoding end
    requests[#requests + 1] = wrk.format(method, path, headers, body)
  end
end

function request()
  place = place % #requests + 1
  return requests[place]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nfigures: {"requests": %d, "seconds": %f, "p50": %f, "p99": %f, "bytes": %d, "errors": %d, "timeouts": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    summary.bytes, errors.status + errors.connect + errors.read + errors.write, errors.timeout))
end
