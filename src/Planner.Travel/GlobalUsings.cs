global using Planner.Domain;
