// Reduces OpenStreetMap ways (GeoJSON with the tags as properties) to a road network file; format: README.md.
//   node reduce.mjs                                    Gothenburg, from the npm package, to gothenburg.roads.json.gz
//   node reduce.mjs ways.geojson "Name" target.gz      another city, for example an Overpass export of its highways
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { largestStrongPart, mergeChains, ONE_WAY, splitAtJunctions } from './topology.mjs'
import { simplify } from './simplify.mjs'

const PACKAGE = 'geojson-path-finder@2.1.0'
const NETWORK_SHA256 = 'e43f69b9b18a6b37d6a73fcb95631389be2ebae44cb3b74efc3b493d6033c1e4'
const CLASSES = [
  'motorway', 'motorway_link', 'trunk', 'trunk_link', 'primary', 'primary_link', 'secondary', 'secondary_link',
  'tertiary', 'tertiary_link', 'unclassified', 'residential', 'living_street', 'service', 'road',
]
const CLOSED = new Set(['no', 'private', 'delivery', 'psv'])
const OFF_STREET = new Set(['parking_aisle', 'parking', 'drive-through', 'bus'])
const PASSING_ONLY = 2
const TOLERANCE_METRES = 1.5
const MICRO = 1e6

function readGothenburg() {
  const folder = mkdtempSync(join(tmpdir(), 'roads-'))
  try {
    execFileSync('npm', ['pack', PACKAGE, '--pack-destination', folder], { stdio: 'ignore' })
    execFileSync('tar', ['-xzf', 'geojson-path-finder-2.1.0.tgz', 'package/test/large-network.json'], { cwd: folder })
    const source = readFileSync(join(folder, 'package/test/large-network.json'))
    const sha = createHash('sha256').update(source).digest('hex')
    if (sha !== NETWORK_SHA256) throw new Error(`The source network has changed: sha256 ${sha}`)
    return source
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// The most specific access tag decides: motorcar before motor_vehicle before vehicle before access.
function carsAllowed(tags) {
  const tag = tags.motorcar ?? tags.motor_vehicle ?? tags.vehicle ?? tags.access
  return !CLOSED.has(tag) && !OFF_STREET.has(tags.service)
}

function isOneWay(tags) {
  if (tags.oneway) return ['yes', '1', 'true', '-1'].includes(tags.oneway)
  return tags.junction === 'roundabout' || tags.highway === 'motorway' || tags.highway === 'motorway_link'
}

// Where nobody lives and nobody may stop: such a road carries traffic, but no address is on it.
function isPassingOnly(tags) {
  const isExpressway = ['motorway', 'motorway_link', 'trunk_link'].includes(tags.highway) || tags.motorroad === 'yes'
  return isExpressway || tags.tunnel === 'yes'
}

// Signed limit in km/h; 0 where the tag is missing or no number ("none", "walk").
function maxSpeed(tags) {
  const limit = Number.parseInt(tags.maxspeed ?? '', 10)
  return Math.round((limit || 0) * (tags.maxspeed?.endsWith('mph') ? 1.609344 : 1))
}

function carWays(collection) {
  return collection.features
    .filter((f) => f.geometry.type === 'LineString' && CLASSES.includes(f.properties.highway))
    .filter((f) => carsAllowed(f.properties))
    .map(({ geometry, properties }) => ({
      points: properties.oneway === '-1' ? geometry.coordinates.toReversed() : geometry.coordinates,
      roadClass: CLASSES.indexOf(properties.highway),
      maxSpeed: maxSpeed(properties),
      flags: (isOneWay(properties) ? ONE_WAY : 0) + (isPassingOnly(properties) ? PASSING_ONLY : 0),
      name: properties.name ?? '',
    }))
}

const micro = ([lon, lat]) => [Math.round(lat * MICRO), Math.round(lon * MICRO)]

function deltas(points, start = [0, 0]) {
  const out = []
  let last = start
  for (const p of points) {
    out.push(p[0] - last[0], p[1] - last[1])
    last = p
  }
  return out
}

function encode(edges, name, extracted) {
  const ids = new Map()
  const nodes = []
  const names = ['']
  const nameIds = new Map([['', 0]])
  const rows = []
  const shape = []
  const nodeId = (point) => {
    const key = point.join()
    if (!ids.has(key)) {
      ids.set(key, nodes.length)
      nodes.push(micro(point))
    }
    return ids.get(key)
  }
  for (const edge of edges) {
    const points = simplify(edge.points, TOLERANCE_METRES)
    const inner = points.slice(1, -1).map(micro)
    if (!nameIds.has(edge.name)) nameIds.set(edge.name, names.push(edge.name) - 1)
    rows.push(nodeId(points[0]), nodeId(points.at(-1)), edge.roadClass, edge.maxSpeed, edge.flags)
    rows.push(nameIds.get(edge.name), inner.length)
    shape.push(...deltas(inner, micro(points[0])))
  }
  return {
    format: 'planner-roads',
    version: 1,
    name,
    licence: 'ODbL-1.0',
    attribution: '© OpenStreetMap contributors',
    extracted,
    classes: CLASSES,
    names,
    nodes: deltas(nodes),
    edges: rows,
    shape,
  }
}

const [input, name = 'Gothenburg', output = 'gothenburg.roads.json.gz'] = process.argv.slice(2)
const here = dirname(fileURLToPath(import.meta.url))
const collection = JSON.parse(input ? readFileSync(input) : readGothenburg())
const edges = mergeChains(largestStrongPart(splitAtJunctions(carWays(collection))))
const network = encode(edges, name, collection.timestamp)
const packed = gzipSync(JSON.stringify(network), { level: 9 })
writeFileSync(input ? output : join(here, output), packed)
console.log(`${network.nodes.length / 2} nodes, ${network.edges.length / 7} edges, ${packed.length} bytes`)
