"""The same metrics by python3-igraph and python3-networkx, in CPU milliseconds.

Reads {"graphs": [{"n": ..., "arcs": [[i, j], ...]}]} on standard input.
networkx is asked only up to 1,000 nodes: its betweenness takes hours beyond.
"""

import json
import sys
import time

import igraph
import networkx


def milliseconds(work):
    work()
    runs = 0
    start = time.process_time()
    while True:
        work()
        runs += 1
        spent = time.process_time() - start
        if spent > 0.5 or runs >= 200:
            return 1000 * spent / runs


def main():
    results = []
    for one in json.load(sys.stdin)["graphs"]:
        n, arcs = one["n"], [tuple(arc) for arc in one["arcs"]]
        graph = igraph.Graph(n=n, edges=arcs, directed=True)
        plain = igraph.Graph(n=n, edges=arcs).simplify()
        own = {
            "pagerank": milliseconds(lambda: graph.pagerank(damping=0.85)),
            "betweenness": milliseconds(lambda: graph.betweenness()) if n < 5000 else once(graph.betweenness),
            "louvain": milliseconds(lambda: plain.community_multilevel()),
        }
        result = {"igraph": own}
        if n <= 1000:
            other = networkx.DiGraph()
            other.add_nodes_from(range(n))
            other.add_edges_from(arcs)
            collapsed = other.to_undirected()
            result["networkx"] = {
                "pagerank": milliseconds(lambda: networkx.pagerank(other, alpha=0.85, tol=1e-12, max_iter=1000)),
                "betweenness": once(lambda: networkx.betweenness_centrality(other, normalized=False)),
                "louvain": once(lambda: networkx.community.louvain_communities(collapsed, seed=1)),
            }
        results.append(result)
    json.dump(results, sys.stdout)


def once(work):
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


main()
