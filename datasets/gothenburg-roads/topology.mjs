// Ways meet where they share a coordinate exactly; everything here keys points by their coordinates.

export const ONE_WAY = 1
const isOneWay = (edge) => (edge.flags & ONE_WAY) !== 0

export function splitAtJunctions(ways) {
  const uses = new Map()
  for (const { points } of ways) {
    for (const [i, p] of points.entries()) {
      const isEnd = i === 0 || i === points.length - 1
      uses.set(p.join(), (uses.get(p.join()) ?? 0) + (isEnd ? 2 : 1))
    }
  }
  return ways.flatMap((way) => splitWay(way, uses))
}

function splitWay(way, uses) {
  const edges = []
  let start = 0
  for (let i = 1; i < way.points.length; i++) {
    if (uses.get(way.points[i].join()) < 2) continue
    edges.push({ ...way, points: way.points.slice(start, i + 1) })
    start = i
  }
  return edges
}

const from = (edge) => edge.points[0].join()
const to = (edge) => edge.points.at(-1).join()

function neighbours(edges, reverse) {
  const map = new Map()
  const add = (a, b) => (map.has(a) ? map.get(a).push(b) : map.set(a, [b]))
  for (const edge of edges) {
    const [a, b] = reverse ? [to(edge), from(edge)] : [from(edge), to(edge)]
    add(a, b)
    if (!isOneWay(edge)) add(b, a)
  }
  return map
}

// Kosaraju's two passes with explicit stacks.
export function largestStrongPart(edges) {
  const order = finishOrder(neighbours(edges, false), edges)
  const back = neighbours(edges, true)
  const part = new Map()
  const sizes = []
  for (const root of order.reverse()) {
    if (part.has(root)) continue
    sizes.push(flood(root, back, part, sizes.length))
  }
  const largest = sizes.indexOf(Math.max(...sizes))
  return edges.filter((e) => part.get(from(e)) === largest && part.get(to(e)) === largest)
}

function finishOrder(next, edges) {
  const seen = new Set()
  const order = []
  for (const root of edges.flatMap((e) => [from(e), to(e)])) {
    if (seen.has(root)) continue
    seen.add(root)
    const stack = [[root, 0]]
    while (stack.length > 0) {
      const top = stack.at(-1)
      const child = next.get(top[0])?.[top[1]++]
      if (child === undefined) order.push(stack.pop()[0])
      else if (!seen.has(child)) {
        seen.add(child)
        stack.push([child, 0])
      }
    }
  }
  return order
}

function flood(root, next, part, label) {
  part.set(root, label)
  const stack = [root]
  let size = 0
  while (stack.length > 0) {
    size++
    for (const child of next.get(stack.pop()) ?? []) {
      if (part.has(child)) continue
      part.set(child, label)
      stack.push(child)
    }
  }
  return size
}

// A node where exactly two like edges meet is no junction: the two become one edge.
export function mergeChains(edges) {
  const at = new Map()
  for (const edge of edges) for (const node of [from(edge), to(edge)]) at.set(node, [...(at.get(node) ?? []), edge])
  const gone = new Set()
  for (const [node, [a, b, more]] of at) {
    if (!b || more || a === b || !alike(a, b)) continue
    const merged = join(a, b, node)
    if (!merged) continue
    gone.add(a).add(b)
    for (const end of [from(merged), to(merged)]) at.set(end, at.get(end).map((e) => (e === a || e === b ? merged : e)))
    edges.push(merged)
  }
  return edges.filter((e) => !gone.has(e))
}

const alike = (a, b) =>
  a.roadClass === b.roadClass && a.maxSpeed === b.maxSpeed && a.flags === b.flags && a.name === b.name

function join(a, b, node) {
  if (isOneWay(a)) {
    if (to(a) === node && from(b) === node) return { ...a, points: [...a.points, ...b.points.slice(1)] }
    if (to(b) === node && from(a) === node) return { ...a, points: [...b.points, ...a.points.slice(1)] }
    return null
  }
  const head = to(a) === node ? a.points : a.points.toReversed()
  const tail = from(b) === node ? b.points : b.points.toReversed()
  return { ...a, points: [...head, ...tail.slice(1)] }
}
