"""The parts that documents are composed of, each as pieces that flow."""
