#!/usr/bin/env python3
"""Builds the same articles with Corpus, as a new user would have it, and with its peers, and prints what each build cost, as one table."""

import argparse
import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PROJECT = """<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <RootNamespace>Consumer</RootNamespace>
    <RestorePackagesPath>packages</RestorePackagesPath>
    <CorpusRoot>$(CORPUS_DIR)</CorpusRoot>
    <CorpusQuoteMembers>$(CORPUS_QUOTES)</CorpusQuoteMembers>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Corpus" Version="VERSION" />
  </ItemGroup>
</Project>
"""
FEED = """<configuration>
  <packageSources>
    <clear />
    <add key="local" value="feed" />
  </packageSources>
</configuration>
"""
PROGRAM = """System.Console.WriteLine(Consumer.Articles.All[0].Title);
System.Console.WriteLine(Consumer.Articles.All.Count);
"""
OURS = ["corpus", "corpus-quotes"]
COLUMNS = ["build", "articles", "cold CPU s", "wall s", "peak MB", "edit CPU s", "no-op CPU s", "output MB",
           "cold over smallest", "cold over plain", "edit over plain", "first article ms"]


@dataclass
class Run:
    cold: object
    idle: object
    edit: object
    output_mb: float
    first_article: float | None


def load_peers(folder):
    """The runner of the peers' benchmark: what it measures, and how, holds here too."""
    specification = importlib.util.spec_from_file_location("run_builds", folder / "build/run_builds.py")
    module = importlib.util.module_from_spec(specification)
    sys.modules["run_builds"] = module
    specification.loader.exec_module(module)
    return module


def our_peers(runner):
    plain = next(peer for peer in runner.PEERS if peer.name == "plain-dotnet")
    kinds = dict(zip(OURS, ["false", "true"]))
    return [runner.Peer(name, folder="corpus", command=plain.command, caches=["bin", "obj/Debug"],
                        outputs=["bin/Debug/net10.0/Consumer.dll"], count_articles=lambda folder: int(execute(folder)[1]),
                        environment={"CORPUS_QUOTES": quotes}) for name, quotes in kinds.items()]


def execute(folder):
    """Runs the built program: the seconds to its first line, the title of an article, and its second one, their number."""
    started = time.monotonic()
    with subprocess.Popen(["dotnet", "exec", "bin/Debug/net10.0/Consumer.dll"], cwd=folder, stdout=subprocess.PIPE, text=True) as process:
        process.stdout.readline()
        seconds = time.monotonic() - started
        return seconds, process.stdout.readline()


def install_ours(runner, work):
    """Packs the package of this working copy into a feed, and makes a project that has it from there."""
    folder = work / "corpus"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    version = f"0.0.0-bench.{time.time_ns()}"
    env = runner.environment(work)
    for project in ["Corpus.Generator", "Corpus.Build"]:
        runner.run_checked(["dotnet", "build", f"src/{project}", "-c", "Release", "-v:quiet", "-nodeReuse:false"], REPOSITORY, env)
    runner.run_checked(["dotnet", "pack", "src/Corpus.Model", "--no-build", "-c", "Release", "-o", str(folder / "feed"),
                        f"-p:PackageVersion={version}", "-v:quiet", "-nodeReuse:false"], REPOSITORY, env)
    (folder / "Consumer.csproj").write_text(PROJECT.replace("VERSION", version))
    (folder / "nuget.config").write_text(FEED)
    (folder / "Program.cs").write_text(PROGRAM)
    runner.run_checked(["dotnet", "restore", "-v:quiet"], folder, env)


def build(runner, peer, corpus, count, work, timeout):
    """One cold build, one with nothing to do, and one after an edit of the article in the middle."""
    folder = work / peer.folder

    def measure():
        cost = runner.measure(peer.command, folder, runner.environment(work, peer, corpus), timeout)
        if (found := peer.count_articles(folder)) != count:
            raise runner.BuildFailed(f"{found} of {count} articles in the output")
        return cost

    runner.remove(folder / cache for cache in peer.caches)
    cold, idle = measure(), measure()
    output = runner.size_mb([folder / path for path in peer.outputs])
    edited = sorted(corpus.rglob("*.md"))[count // 2]
    original = edited.read_bytes()
    try:
        edited.write_bytes(original + runner.ADDED_SENTENCE.encode())
        edit = measure()
    finally:
        edited.write_bytes(original)
    first = min(execute(folder)[0] for _ in range(5)) if peer.name in OURS else None
    return Run(cold, idle, edit, output, first)


def row(name, count, runs, smallest, plain):
    def middle(value):
        return statistics.median(value(run) for run in runs)

    def over(value, others):
        return f"{middle(value) - statistics.median(value(run) for run in others):.2f}" if others and others is not runs else ""

    def cold(run):
        return run.cold.cpu

    first = f"{1000 * middle(lambda run: run.first_article):.0f}" if name in OURS else ""
    return [name, f"{count:,}", f"{middle(cold):.2f}", f"{middle(lambda run: run.cold.wall):.2f}",
            f"{middle(lambda run: max(run.cold.peak_mb, run.edit.peak_mb)):.0f}", f"{middle(lambda run: run.edit.cpu):.2f}",
            f"{middle(lambda run: run.idle.cpu):.2f}", f"{middle(lambda run: run.output_mb):.2f}",
            over(cold, smallest), over(cold, plain), over(lambda run: run.edit.cpu, plain), first]


def print_row(cells):
    print(f"| {' | '.join(cells)} |", flush=True)


def measure_count(runner, peers, corpus, count, options, work):
    """The runs of all builds of one corpus, in turn, so that what else the machine does meets all of them."""
    runs = {peer.name: [] for peer in peers}
    failures = {}
    for _ in range(options.repeat):
        for peer in peers:
            if peer.name in failures:
                continue
            try:
                runs[peer.name].append(build(runner, peer, corpus, count, work, options.timeout))
            except (runner.BuildFailed, OSError, ValueError) as failure:
                failures[peer.name] = failure
    for name, failure in failures.items():
        runs[name] = []
        print(f"{name} at {count}: {failure}", file=sys.stderr)
    return runs


def main():
    parser = argparse.ArgumentParser(prog="builds", description=__doc__)
    parser.add_argument("peers", type=Path, metavar="PEERS", help="the folder of the peers' benchmark, with gen_corpus.py and build/run_builds.py")
    parser.add_argument("--count", type=int, nargs="+", default=[100, 1000, 10000], metavar="N")
    parser.add_argument("--peer", nargs="+", metavar="PEER", help="those of run_builds.py beside plain-dotnet; all of its default run if not given")
    parser.add_argument("--repeat", type=int, default=1, help="builds of each kind, in turn; the median is shown")
    parser.add_argument("--timeout", type=int, default=3600, help="seconds after which a build counts as failed")
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "corpus-peers", help="folder for corpora, packages and outputs")
    options = parser.parse_args()

    runner = load_peers(options.peers.resolve())
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    names = ["plain-dotnet", *(options.peer if options.peer is not None else runner.DEFAULT_PEERS)]
    others = [peer for peer in runner.PEERS if peer.name in names]
    if any(peer.uses_node for peer in others):
        runner.install(runner.NODE_FOLDER, work, True)
    for folder, uses_node in dict.fromkeys((peer.folder, peer.uses_node) for peer in others):
        runner.install(folder, work, uses_node)
    install_ours(runner, work)
    peers = [*our_peers(runner), *others]
    corpora = {count: runner.corpus_of(count, work) for count in sorted(set(options.count))}

    print(runner.versions(others, work))
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.2f} before the first build, median of {options.repeat}\n")
    print_row(COLUMNS)
    print_row(["---", *["---:"] * (len(COLUMNS) - 1)])
    smallest = None
    complete = True
    for count, corpus in corpora.items():
        runs = measure_count(runner, peers, corpus, count, options, work)
        smallest = smallest or runs
        for name, found in runs.items():
            complete &= bool(found)
            print_row(row(name, count, found, smallest[name], runs["plain-dotnet"]) if found else [name, f"{count:,}", "failed"] + [""] * 9)
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
