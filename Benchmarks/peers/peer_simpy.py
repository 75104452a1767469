"""PHOLD and the ring in SimPy: `peer_simpy.py a|b|ring`. Prints events, wall and processor seconds.

PHOLD: an event is a process that waits and moves on, which is SimPy's own way. Scaled down in time
only (see UNITS): as many events are pending as in the full workload.
"""

import random
import sys
import time

import simpy

UNITS = {"a": 30.0, "b": 0.5}
PROCESSES = {"a": 1024, "b": 65_536}


def phold(name):
    env = simpy.Environment()
    draw = random.Random(1)
    processes = PROCESSES[name]
    handled = [0] * processes

    def event(place):
        while True:
            yield env.timeout(0.1 + draw.expovariate(1 / 0.9))
            handled[place] += 1
            if draw.random() < 0.5:
                place = int(draw.random() * processes)

    for place in range(processes):
        for _ in range(16):
            env.process(event(place))
    env.run(until=1e-9)  # every process waits for its first event
    watch = Watch()
    env.run(until=UNITS[name])
    watch.tell(sum(handled))


def ring():
    env = simpy.Environment()
    actors = 1024
    inboxes = [simpy.Store(env) for _ in range(actors)]
    left = [300_000]
    done = env.event()

    def actor(n):
        successor = inboxes[(n + 1) % actors]
        while True:
            token = yield inboxes[n].get()
            left[0] -= 1
            if left[0] == 0:
                done.succeed()
            yield successor.put(token)

    for n in range(actors):
        env.process(actor(n))
        inboxes[n].put(n)
    watch = Watch()
    env.run(until=done)
    watch.tell(300_000)


class Watch:
    def __init__(self):
        self.wall = time.perf_counter()
        self.processor = time.process_time()

    def tell(self, events):
        wall = time.perf_counter() - self.wall
        print(events, wall, time.process_time() - self.processor)


ring() if sys.argv[1] == "ring" else phold(sys.argv[1])
