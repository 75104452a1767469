%% PHOLD and the ring in Erlang processes, on one scheduler: `peer_erlang:main(a | b | ring)`.
%% Prints events, wall and processor seconds.
%%
%% The ring is Erlang's own ground: a process an actor, nothing between them. PHOLD needs virtual
%% time, which Erlang has not: one process keeps the pending events in an ordered table, sends the
%% first to its logical process and takes back the next. Scaled down in time only.
-module(peer_erlang).
-export([main/1]).

main(ring) ->
    Self = self(),
    Rounds = 4000,
    Pids = [spawn(fun() -> receive {next, Next} -> link_loop(Next, Rounds, Self) end end)
            || _ <- lists:seq(1, 1024)],
    lists:foreach(fun({P, N}) -> P ! {next, N} end,
                  lists:zip(Pids, tl(Pids) ++ [hd(Pids)])),
    Watch = watch(),
    lists:foreach(fun(P) -> P ! token end, Pids),
    lists:foreach(fun(_) -> receive done -> ok end end, Pids),
    tell(1024 * Rounds, Watch);
main(Name) ->
    {Processes, Units} = case Name of a -> {1024, 30.0}; b -> {65536, 0.25} end,
    Self = self(),
    Table = ets:new(pending, [ordered_set, private]),
    Pids = list_to_tuple([spawn(fun() -> rand:seed(exsss, N), process(N, Processes, Self) end)
                          || N <- lists:seq(1, Processes)]),
    rand:seed(exsss, 1),
    lists:foreach(fun(N) ->
        ets:insert(Table, {{wait(), N}, 1 + (N - 1) div 16})
    end, lists:seq(1, Processes * 16)),
    Watch = watch(),
    Events = loop(Table, Pids, Units, 0),
    tell(Events, Watch).

link_loop(_, 0, Self) -> Self ! done;
link_loop(Next, Left, Self) ->
    receive token -> Next ! token, link_loop(Next, Left - 1, Self) end.

loop(Table, Pids, End, Count) ->
    Key = {Due, Name} = ets:first(Table),
    if
        Due >= End -> Count;
        true ->
            [{_, Place}] = ets:take(Table, Key),
            element(Place, Pids) ! event,
            receive
                {Wait, To} -> ets:insert(Table, {{Due + Wait, Name}, To})
            end,
            loop(Table, Pids, End, Count + 1)
    end.

process(N, Processes, Kernel) ->
    receive
        event ->
            To = case rand:uniform() < 0.5 of
                     true -> 1 + trunc(rand:uniform() * Processes);
                     false -> N
                 end,
            Kernel ! {wait(), To},
            process(N, Processes, Kernel)
    end.

wait() -> 0.1 - 0.9 * math:log(1.0 - rand:uniform()).

watch() -> {erlang:monotonic_time(microsecond), element(1, statistics(runtime))}.

tell(Events, {Wall, Processor}) ->
    io:format("~w ~w ~w~n", [Events,
        (erlang:monotonic_time(microsecond) - Wall) / 1.0e6,
        (element(1, statistics(runtime)) - Processor) / 1.0e3]).
