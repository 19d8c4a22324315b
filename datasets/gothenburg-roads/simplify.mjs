const METRES_PER_DEGREE = 111195

function distanceToLine([px, py], [ax, ay], [bx, by]) {
  const dx = bx - ax
  const dy = by - ay
  const squared = dx * dx + dy * dy
  const t = squared === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / squared))
  return Math.hypot(px - ax - t * dx, py - ay - t * dy)
}

// Douglas-Peucker with an explicit stack, in metres on a plane tangent at the first point.
export function simplify(points, toleranceMetres) {
  const scale = Math.cos((points[0][1] * Math.PI) / 180) * METRES_PER_DEGREE
  const flat = points.map(([lon, lat]) => [lon * scale, lat * METRES_PER_DEGREE])
  const keep = new Set([0, points.length - 1])
  const stack = [[0, points.length - 1]]
  while (stack.length > 0) {
    const [first, last] = stack.pop()
    let worst = toleranceMetres
    let at = -1
    for (let i = first + 1; i < last; i++) {
      const d = distanceToLine(flat[i], flat[first], flat[last])
      if (d > worst) [worst, at] = [d, i]
    }
    if (at < 0) continue
    keep.add(at)
    stack.push([first, at], [at, last])
  }
  return points.filter((_, i) => keep.has(i))
}
