"""Everything `analyse` prints, once more, by other people's code and plain loops.

Reads a JSON list of classes on standard input, writes a JSON list of results.
Needs python3-networkx, python3-igraph and numpy. Written from the formulas, not from the engine.
"""

import json
import random
import sys
from fractions import Fraction

import igraph
import networkx
import numpy


def convolution(chances):
    """Plain Poisson-binomial: one rater after the other."""
    states = [1.0]
    for p in chances:
        longer = [0.0] * (len(states) + 1)
        for k, value in enumerate(states):
            longer[k] += value * (1 - p)
            longer[k + 1] += value * p
        states = longer
    return states


def tails(chances, count):
    states = convolution(chances)
    return sum(states[count:]), sum(states[: count + 1])


def question(n, answered, arcs, groups, kind):
    x = numpy.zeros((n, n), dtype=int)
    for i, j in arcs:
        x[i, j] = 1
    raters = [i for i in range(n) if answered[i]]
    r = len(raters)
    received = [int(v) for v in x.sum(axis=0)]
    given = [int(v) for v in x.sum(axis=1)]
    total = int(x.sum())
    mutual = x * x.T
    m = a = 0
    for k, i in enumerate(raters):
        for j in raters[k + 1 :]:
            both = x[i, j] + x[j, i]
            m += both == 2
            a += both == 1
    result = {
        "kind": kind,
        "raters": r,
        "density": total / (r * (n - 1)) if r and n > 1 else None,
        "reciprocity": 2 * m / (2 * m + a) if m + a else None,
        "mutualPairs": int(m),
        "oneWay": int(a),
        "unchosen": sum(1 for v in received if v == 0),
        "withoutMutual": sum(1 for i in raters if mutual[i].sum() == 0),
        "indegreeSd": float(numpy.std(received, ddof=1)),
        "gini": gini(received),
        "centralisation": sum(max(received) - v for v in received) / (n - 1) ** 2,
        "transitivity": transitivity(x),
        "katzPowell": katz_powell(x, raters, m),
        "cliques": cliques(mutual, n),
        "multilevel": multilevel(x, n) if kind != "rejection" else None,
        "coleman": coleman(x, groups),
        "oddsRatio": odds_ratio(x, groups, raters),
    }
    pupils = []
    ranks = pagerank(x, n) if kind != "rejection" else [None] * n
    fading = katz(x, n) if kind != "rejection" else [None] * n
    directed = igraph.Graph(n=n, edges=[(int(i), int(j)) for i, j in arcs], directed=True)
    between = directed.betweenness(directed=True)
    ties = igraph.Graph(n=n, edges=[(i, j) for i in range(n) for j in range(i) if mutual[i, j]])
    bridge = ties.betweenness(directed=False)
    if n <= 25:
        graph = networkx.DiGraph()
        graph.add_nodes_from(range(n))
        graph.add_edges_from(arcs)
        other = networkx.betweenness_centrality(graph, normalized=False)
        assert all(abs(other[v] - between[v]) < 1e-9 * max(1, between[v]) for v in range(n))
        assert sorted(map(sorted, networkx.strongly_connected_components(graph))) == sorted(
            map(sorted, directed.connected_components(mode="strong"))
        )
    for j in range(n):
        others = [given[i] / (n - 1) for i in raters if i != j]
        high, low = tails(others, received[j])
        could = r - (1 if answered[j] else 0)
        pupils.append(
            {
                "received": received[j],
                "given": given[j] if answered[j] else None,
                "mutual": int(mutual[j].sum()) if answered[j] else None,
                "share": received[j] / could if could else None,
                "expected": sum(others),
                "pHigh": high,
                "pLow": low,
                "pagerank": ranks[j],
                "katz": fading[j],
                "betweenness": between[j],
                "bridge": bridge[j],
            }
        )
    result["pupils"] = pupils
    return result


def gini(values):
    total = sum(values)
    if total == 0:
        return None
    return sum(abs(p - q) for p in values for q in values) / (2 * len(values) * total)


def transitivity(x):
    paths = x @ x
    numpy.fill_diagonal(paths, 0)
    everything = int(paths.sum())
    return int((paths * x).sum()) / everything if everything else None


def katz_powell(x, raters, m):
    n = len(raters)
    if n < 2:
        return None
    inner = x[numpy.ix_(raters, raters)]
    total = int(inner.sum())
    expected = Fraction(total**2 - int((inner.sum(axis=1) ** 2).sum()), 2 * (n - 1) ** 2)
    below = Fraction(total, 2) - expected
    return float((m - expected) / below) if below else None


def cliques(mutual, n):
    graph = networkx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from((i, j) for i in range(n) for j in range(i) if mutual[i, j])
    found = []
    for clique in networkx.find_cliques(graph):
        if len(clique) >= 3:
            found.append(sorted(clique))
        if len(found) > 5000:
            return None
    return sorted(found)


def multilevel(x, n):
    graph = igraph.Graph(n=n, edges=[(i, j) for i in range(n) for j in range(i) if x[i, j] or x[j, i]])
    if graph.ecount() == 0:
        return None
    return graph.community_multilevel().modularity


def coleman(x, groups):
    names = sorted(set(groups))
    if len(names) < 2:
        return None
    n = len(groups)
    result = {}
    for name in names:
        members = [i for i in range(n) if groups[i] == name]
        made = int(x[members].sum())
        inside = int(x[numpy.ix_(members, members)].sum())
        expected = Fraction(made * (len(members) - 1), n - 1)
        room = made - expected if inside >= expected else expected
        result[name] = float((inside - expected) / room) if made and room else None
    return result


def odds_ratio(x, groups, raters):
    if len(set(groups)) < 2:
        return None
    cells = [[0, 0], [0, 0]]
    for i in raters:
        for j in range(len(groups)):
            if i != j:
                cells[groups[i] == groups[j]][x[i, j]] += 1
    (between_no, between_yes), (within_no, within_yes) = cells
    if between_yes == 0 or between_no == 0 or within_no == 0:
        return None
    return within_yes * between_no / (within_no * between_yes)


def pagerank(x, n):
    """The linear system itself."""
    out = x.sum(axis=1)
    step = numpy.full((n, n), 1 / n)
    for i in range(n):
        if out[i]:
            step[i] = x[i] / out[i]
    solved = numpy.linalg.solve(numpy.eye(n) - 0.85 * step.T, numpy.full(n, 0.15 / n))
    graph = igraph.Graph(n=n, edges=[(i, j) for i in range(n) for j in range(n) if x[i, j]], directed=True)
    assert numpy.allclose(solved, graph.pagerank(damping=0.85), atol=1e-9)
    return [float(v) for v in solved]


def katz(x, n):
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from((i, j) for i in range(n) for j in range(n) if x[i, j])
    largest = 0.0
    for component in networkx.strongly_connected_components(graph):
        if len(component) > 1:
            members = sorted(component)
            values = numpy.linalg.eigvals(x[numpy.ix_(members, members)].astype(float))
            largest = max(largest, float(max(abs(values))))
    a = 0.5 / largest if largest > 0 else 0.1
    return [float(v) for v in numpy.linalg.solve(numpy.eye(n) - a * x.T, numpy.ones(n))]


def standard(values):
    spread = numpy.std(values, ddof=1)
    if spread <= 1e-9:
        return numpy.zeros(len(values))
    return (numpy.array(values) - numpy.mean(values)) / spread


def status(n, answered_liked, answered_disliked, liked, disliked):
    p = numpy.zeros((n, n), dtype=int)
    q = numpy.zeros((n, n), dtype=int)
    for i, j in liked:
        p[i, j] = 1
    for i, j in disliked:
        q[i, j] = 1
    lm, ll = p.sum(axis=0), q.sum(axis=0)
    share = [
        [Fraction(int(c[j]), s - (1 if who[j] else 0)) if s - (1 if who[j] else 0) else Fraction(0) for j in range(n)]
        for c, who, s in ((lm, answered_liked, sum(answered_liked)), (ll, answered_disliked, sum(answered_disliked)))
    ]
    zlm, zll = (standard([float(v) for v in values]) for values in share)
    zsp, zsi = standard(zlm - zll), standard(zlm + zll)
    means = [sum(values) / n for values in share]
    a = p - 2 * q
    try:
        system = numpy.eye(n) - a.T @ a / (4 * (n - 1) ** 2)
        if numpy.linalg.cond(system) > 1e14:
            raise numpy.linalg.LinAlgError
        pn = [float(v) for v in numpy.linalg.solve(system, numpy.ones(n) + a.T.sum(axis=1) / (2 * n - 2))]
    except numpy.linalg.LinAlgError:
        pn = [None] * n
    result = []
    for j in range(n):
        most = (share[0][j] > means[0]) - (share[0][j] < means[0])
        least = (share[1][j] > means[1]) - (share[1][j] < means[1])
        cdc = "average"
        if zsp[j] > 1 and most > 0 and least < 0:
            cdc = "popular"
        elif zsp[j] < -1 and most < 0 and least > 0:
            cdc = "rejected"
        elif zsi[j] < -1 and most < 0 and least < 0:
            cdc = "neglected"
        elif zsi[j] > 1 and most > 0 and least > 0:
            cdc = "controversial"
        near = min(abs(abs(zsp[j]) - 1), abs(abs(zsi[j]) - 1)) < 1e-8
        result.append(
            {
                "LM": int(lm[j]),
                "LL": int(ll[j]),
                "zLM": float(zlm[j]),
                "zLL": float(zll[j]),
                "zSP": float(zsp[j]),
                "zSI": float(zsi[j]),
                "cdc": None if near else cdc,
                "probability": by_probability(n, p, q, j, answered_liked, answered_disliked),
                "pn": pn[j],
            }
        )
    return result


def by_probability(n, p, q, j, answered_liked, answered_disliked):
    def chances(matrix, who):
        return [int(matrix[i].sum()) / (n - 1) for i in range(n) if i != j and who[i]]

    either = [x or y for x, y in zip(answered_liked, answered_disliked)]
    lm, ll = int(p[:, j].sum()), int(q[:, j].sum())
    like = tails(chances(p, answered_liked), lm)[0]
    dislike = tails(chances(q, answered_disliked), ll)[0]
    impact = tails(chances(p + q, either), lm + ll)[1]
    if min(abs(v - 0.05) for v in (like, dislike, impact)) < 1e-12:
        return None
    expected_lm = Fraction(int(p.sum() - p[j].sum()), n - 1)
    expected_ll = Fraction(int(q.sum() - q[j].sum()), n - 1)
    if like <= 0.05 and ll < expected_ll:
        return "popular"
    if dislike <= 0.05 and lm < expected_lm:
        return "rejected"
    if (like <= 0.05 and ll > expected_ll) or (dislike <= 0.05 and lm > expected_lm):
        return "controversial"
    return "neglected" if impact <= 0.05 else "average"


def main():
    # igraph draws its Louvain from here; without a seed the same classes would give other partitions each time.
    random.seed(1)
    results = []
    for one in json.load(sys.stdin):
        n = one["size"]
        likes, dislikes = one["liked"], one["disliked"]
        results.append(
            {
                "liked": question(n, one["answeredLiked"], likes, one["groups"], "affiliation"),
                "disliked": question(n, one["answeredDisliked"], dislikes, one["groups"], "rejection"),
                "status": status(n, one["answeredLiked"], one["answeredDisliked"], likes, dislikes)
                if likes and dislikes
                else None,
            }
        )
    json.dump(results, sys.stdout)


main()
