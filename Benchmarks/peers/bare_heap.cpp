// PHOLD on a bare 4-ary heap: no engine (no actors, no timers that can be cancelled, no digest,
// no order among equal times), but the measure of what a machine allows in the hour in question.
// `bare_heap a | b`; prints events, wall and processor seconds.

#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <vector>

struct Event {
  double due;
  uint64_t process;
};

class Heap {
 public:
  explicit Heap(size_t pending) { events.reserve(pending + 1); }

  const Event& first() const { return events.front(); }

  void push(Event event) {
    size_t place = events.size();
    events.push_back(event);
    while (place > 0) {
      const size_t parent = (place - 1) / 4;
      if (events[parent].due <= event.due) break;
      events[place] = events[parent];
      place = parent;
    }
    events[place] = event;
  }

  // Puts an event in the place of the first one.
  void replaceFirst(Event event) {
    const size_t count = events.size();
    size_t place = 0;
    for (;;) {
      const size_t child = 4 * place + 1;
      if (child >= count) break;
      const size_t end = child + 4 < count ? child + 4 : count;
      size_t least = child;
      for (size_t other = child + 1; other < end; ++other)
        if (events[other].due < events[least].due) least = other;
      if (events[least].due >= event.due) break;
      events[place] = events[least];
      place = least;
    }
    events[place] = event;
  }

 private:
  std::vector<Event> events;
};

// splitmix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
class Random {
 public:
  uint64_t bits() {
    uint64_t word = state += 0x9E3779B97F4A7C15;
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
    return word ^ (word >> 31);
  }
  double unit() { return static_cast<double>(bits() >> 11) * 0x1p-53; }
  double wait() { return 0.1 - 0.9 * std::log1p(-unit()); }

 private:
  uint64_t state = 1;
};

int main(int count, char** words) {
  const bool large = count == 2 && std::strcmp(words[1], "b") == 0;
  if (!large && !(count == 2 && std::strcmp(words[1], "a") == 0)) {
    std::fprintf(stderr, "bare_heap a | b\n");
    return 2;
  }
  const uint64_t processes = large ? 65536 : 1024;
  const double end = large ? 10 : 610;
  Random random;
  Heap heap(processes * 16);
  std::vector<uint64_t> handled(processes);
  for (uint64_t process = 0; process < processes; ++process)
    for (int each = 0; each < 16; ++each) heap.push({random.wait(), process});

  const auto begun = std::chrono::steady_clock::now();
  const std::clock_t worked = std::clock();
  uint64_t events = 0;
  while (heap.first().due < end) {
    const Event event = heap.first();
    ++handled[event.process];
    ++events;
    const uint64_t place = random.bits();
    const bool moves = place >> 63;
    const uint64_t anywhere = ((place & 0xFFFFFFFF) * processes) >> 32;
    heap.replaceFirst({event.due + random.wait(), moves ? anywhere : event.process});
  }
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begun;
  const double processor = static_cast<double>(std::clock() - worked) / CLOCKS_PER_SEC;
  std::printf("%llu %f %f\n", static_cast<unsigned long long>(events), wall.count(), processor);
  return handled[0] == 0;
}
