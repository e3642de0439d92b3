"""How the world comes in, and the way out: real HTTP and sockets on loopback, plain fakes of injected functions."""
